import type { Locale } from '@/domain/bilingual';

/** A tree of words: plain texts, functions that make a text, or further trees. */
type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

const englishNumber = new Intl.PluralRules('en');

/** Writes a count with its English noun: `1 figure`, `2 figures`; Turkish nouns stay singular after a numeral. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${chosen(count, one, many)}`;
}

/** Gives the English words for one thing or for several, without the count: `waits`, `wait`. */
export function chosen(count: number, one: string, many: string): string {
  return englishNumber.select(count) === 'one' ? one : many;
}

/** Gives the words of one area in both languages; the compiler refuses a key that one language lacks. */
export function bilingual<T extends object>(tr: T, en: Widened<T>): Record<Locale, Widened<T>> {
  return { tr: tr as unknown as Widened<T>, en };
}
