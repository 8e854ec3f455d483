/** The seed of the sample country; another seed is another country. */
export const defaultSeed = 'kitapcik-ornek-ulke';
