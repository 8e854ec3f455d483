import { lower } from './letters';
import { apostrophe } from './formatNumber';
import { readAloud } from './readAloud';

/** The suffixes of docs/reference/turkish.md, by their grammatical name; the table's heads in order. */
export const simpleSuffixes = [
  'copula', // -dIr
  'locative', // -dA
  'ablative', // -dAn
  'dative', // -(y)A
  'accusative', // -(y)I
  'genitive', // -(n)In
  'possessive', // -(s)I
  'ordinal', // -(I)ncI
] as const;
export type SimpleSuffix = (typeof simpleSuffixes)[number];

/** A possessive that another suffix follows, as in `2/3’ünün` and `%3’ünden`. */
const compoundSuffixes = [
  'possessive_copula', // -(s)IdIr
  'possessive_locative', // -(s)IndA
  'possessive_ablative', // -(s)IndAn
  'possessive_dative', // -(s)InA
  'possessive_accusative', // -(s)InI
  'possessive_genitive', // -(s)InIn
] as const;

/** Everything that may follow a numeral, an acronym or a name after its apostrophe. */
export const suffixes = [...simpleSuffixes, ...compoundSuffixes] as const;
export type Suffix = (typeof suffixes)[number];

type Vowel = 'high' | 'low';

/** The vowels that may follow each last vowel; a circumflex does not change harmony here. */
const harmony: Readonly<Record<string, Readonly<Record<Vowel, string>>>> = {
  a: { high: 'ı', low: 'a' },
  â: { high: 'ı', low: 'a' },
  ı: { high: 'ı', low: 'a' },
  e: { high: 'i', low: 'e' },
  i: { high: 'i', low: 'e' },
  î: { high: 'i', low: 'e' },
  o: { high: 'u', low: 'a' },
  u: { high: 'u', low: 'a' },
  û: { high: 'u', low: 'a' },
  ö: { high: 'ü', low: 'e' },
  ü: { high: 'ü', low: 'e' },
};
const voiceless = new Set('fstkçşhp');

/** The features of a word that decide the form of its suffix. */
interface Ending extends Readonly<Record<Vowel, string>> {
  /** `d`, or `t` after a voiceless consonant. */
  readonly d: string;
  readonly isVowel: boolean;
}

function endingOf(word: string): Ending {
  const letters = Array.from(lower(word));
  const vowels = letters.map((letter) => harmony[letter]).filter((found) => found !== undefined);
  const last = letters.at(-1) ?? '';
  const vowel = vowels.at(-1);
  if (vowel === undefined) throw new RangeError(`"${word}" has no vowel: store how it is read`);
  return { ...vowel, d: voiceless.has(last) ? 't' : 'd', isVowel: last in harmony };
}

const simple: Readonly<Record<SimpleSuffix, (ending: Ending) => string>> = {
  copula: ({ d, high }) => `${d}${high}r`,
  locative: ({ d, low }) => `${d}${low}`,
  ablative: ({ d, low }) => `${d}${low}n`,
  dative: ({ low, isVowel }) => `${isVowel ? 'y' : ''}${low}`,
  accusative: ({ high, isVowel }) => `${isVowel ? 'y' : ''}${high}`,
  genitive: ({ high, isVowel }) => `${isVowel ? 'n' : ''}${high}n`,
  possessive: ({ high, isVowel }) => `${isVowel ? 's' : ''}${high}`,
  ordinal: ({ high, isVowel }) => `${isVowel ? '' : high}nc${high}`,
};

/** After a possessive every case takes a pronominal n; the copula takes none. */
const rules: Readonly<Record<Suffix, (ending: Ending) => string>> = {
  ...simple,
  possessive_copula: (ending) => `${simple.possessive(ending)}d${ending.high}r`,
  possessive_locative: (ending) => `${simple.possessive(ending)}nd${ending.low}`,
  possessive_ablative: (ending) => `${simple.possessive(ending)}nd${ending.low}n`,
  possessive_dative: (ending) => `${simple.possessive(ending)}n${ending.low}`,
  possessive_accusative: (ending) => `${simple.possessive(ending)}n${ending.high}`,
  possessive_genitive: (ending) => `${simple.possessive(ending)}n${ending.high}n`,
};

/**
 * Gives the suffix that a word takes, without apostrophe: `üç` and copula → `tür`. A name does not soften.
 * Throws a RangeError for a word without a vowel: its reading cannot be guessed.
 */
export function suffixOfWord(word: string, suffix: Suffix): string {
  return rules[suffix](endingOf(word));
}

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

/** A province's own forms where the rule is disputed, e.g. `{ locative: 'nde' }` for Kırklareli. */
export type SuffixOverrides = Readonly<Partial<Record<Suffix, string>>>;

/** Writes a name with its suffix: `Iğdır’da`, `Zonguldak’a`. Names never soften; an override wins. */
export function nameWithSuffix(name: string, suffix: Suffix, overrides: SuffixOverrides = {}): string {
  return name + apostrophe + (overrides[suffix] ?? suffixOfWord(name, suffix));
}
