import type { Suffix } from './suffix';
import { suffixOfWord } from './suffixOfWord';

/** The suffix that an acronym takes, from its stored reading: `se te ke` and dative → `ye`. */
export function suffixOfAcronym(reading: string, suffix: Suffix): string {
  return suffixOfWord(reading.slice(reading.lastIndexOf(' ') + 1), suffix);
}
