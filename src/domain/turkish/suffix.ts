/** The suffixes of reference/turkish.md, by their grammatical name; the table's heads in order. */
export const suffixes = [
  'copula', // -dIr
  'locative', // -dA
  'ablative', // -dAn
  'dative', // -(y)A
  'accusative', // -(y)I
  'genitive', // -(n)In
  'possessive', // -(s)I
  'ordinal', // -(I)ncI
] as const;
export type Suffix = (typeof suffixes)[number];
