import { apostrophe } from './marks';
import { readAloud } from './readAloud';
import type { Suffix } from './suffix';
import { suffixOfWord } from './suffixOfWord';

/**
 * The suffix with its apostrophe, as the last word of the text's reading wants it: `1.000` and copula → `’dir`,
 * `100,6 milyon TL` → `’dir`. Apart from the text, because emphasis closes before the apostrophe.
 */
export function suffixAfter(text: string, suffix: Suffix): string {
  const reading = readAloud(text);
  return apostrophe + suffixOfWord(reading.slice(reading.lastIndexOf(' ') + 1), suffix);
}

/** The text with its suffix: `371` and copula → `371’dir`, `373` → `373’tür`. Takes a numeral, unit, acronym or date as printed. */
export function withSuffix(numeralText: string, suffix: Suffix): string {
  return numeralText + suffixAfter(numeralText, suffix);
}
