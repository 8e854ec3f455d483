import type { Locale } from '@/domain/bilingual';

/** A tree of words: plain texts, functions that make a text, or further trees. */
type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Gives the words of one area in both languages; the compiler refuses a key that one language lacks. */
export function bilingual<T extends object>(tr: T, en: Widened<T>): Record<Locale, Widened<T>> {
  return { tr: tr as unknown as Widened<T>, en };
}
