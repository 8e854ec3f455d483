/** The two languages of every screen, mail and error. Turkish is the default. */
export const locales = ['tr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Gives the language of our own words, by the code of the language that somebody's screens speak. */
export function localeOf(language: string): Locale {
  return language === 'en' ? 'en' : 'tr';
}

/** A short text in both languages, such as a metric's label. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** Gives a text that is the same in both languages. */
export const both = (text: string): Bilingual => ({ tr: text, en: text });
