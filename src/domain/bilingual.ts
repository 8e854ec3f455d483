/** The two languages of every screen, mail and error. Turkish is the default. */
export const locales = ['tr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A short text in both languages, such as a metric's label. */
export type Bilingual = Readonly<Record<Locale, string>>;
