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
