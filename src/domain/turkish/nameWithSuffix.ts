import { apostrophe } from './marks';
import type { Suffix } from './suffix';
import { suffixOfWord } from './suffixOfWord';

/** A province's own forms where the rule is disputed, e.g. `{ locative: 'nde' }` for Kırklareli. */
export type SuffixOverrides = Readonly<Partial<Record<Suffix, string>>>;

/** Writes a name with its suffix: `Iğdır’da`, `Zonguldak’a`. Names never soften; an override wins. */
export function nameWithSuffix(name: string, suffix: Suffix, overrides: SuffixOverrides = {}): string {
  return name + apostrophe + (overrides[suffix] ?? suffixOfWord(name, suffix));
}
