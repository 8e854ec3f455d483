import { apostrophe } from './marks';
import { readAloud } from './readAloud';
import type { Suffix } from './suffix';
import { suffixOfWord } from './suffixOfWord';

/**
 * Gives the suffix with its apostrophe that the last word of a text's reading takes: `1.000` and copula →
 * `’dir`, `100,6 milyon TL` → `’dir`. Without the text, because emphasis closes before the apostrophe.
 */
export function suffixAfter(text: string, suffix: Suffix): string {
  const reading = readAloud(text);
  return apostrophe + suffixOfWord(reading.slice(reading.lastIndexOf(' ') + 1), suffix);
}

/** Writes a numeral, unit, acronym or date with its suffix: `371` and copula → `371’dir`. */
export function withSuffix(numeralText: string, suffix: Suffix): string {
  return numeralText + suffixAfter(numeralText, suffix);
}
