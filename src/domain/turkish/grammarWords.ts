/** Before a figure that its metric calls approximate: grammar of the sentence, not a word of a screen. */
export const approximately = 'yaklaşık';

/** The currency as it is printed. */
export const lira = 'TL';
