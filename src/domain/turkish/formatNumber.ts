/** Keeps a number and its unit or noun on one line. */
export const noBreakSpace = '\u00A0';

/** Between a numeral, acronym or name and its suffix, in print. */
export const apostrophe = '\u2019';

/** Between the ends of a range, without spaces. */
export const enDash = '\u2013';

/** Before a figure that its metric calls approximate: grammar of the sentence, not a word of a screen. */
export const approximately = 'yaklaşık';

/** The currency as it is printed. */
export const lira = 'TL';

/** Writes a count or money with dots from four digits: `1.758`. Years and law numbers are never grouped. */
export function formatInteger(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number`);
  const digits = Math.abs(amount).toString();
  return (amount < 0 ? '-' : '') + digits.replace(/\B(?=(?:\d{3}){1,5}$)/g, '.');
}

/** Writes a number with a decimal comma, and dots from four digits: 1234.5 → `1.234,5`. */
export function formatDecimal(value: number): string {
  const [whole = '', fraction] = value.toString().split('.');
  const grouped = formatInteger(Number(whole));
  if (fraction === undefined) return grouped;
  if (!/^\d+$/.test(fraction)) throw new RangeError(`${value} cannot be written without an exponent`);
  return `${value < 0 && !grouped.startsWith('-') ? '-' : ''}${grouped},${fraction}`;
}

/** Writes a percentage with its sign first and no space: 40 → `%40`. */
export function formatPercent(value: number): string {
  return `%${formatDecimal(value)}`;
}

/** How money can be shown: in lira, or in millions or billions of them. */
export const moneyDisplays = ['tl', 'million_tl', 'billion_tl'] as const;
export type MoneyDisplay = (typeof moneyDisplays)[number];

interface Scale {
  readonly name: string;
  /** Turkish lira in one of it. */
  readonly size: number;
  readonly decimals: number;
}
const lirasOnly: Scale = { name: '', size: 1, decimals: 0 };
const largest: Scale = { name: 'trilyon', size: 1_000_000_000_000, decimals: 2 };
const scales: readonly Scale[] = [
  lirasOnly,
  { name: 'milyon', size: 1_000_000, decimals: 1 },
  { name: 'milyar', size: 1_000_000_000, decimals: 2 },
  largest,
];
const scaleOf: Readonly<Record<MoneyDisplay, number>> = { tl: 0, million_tl: 1, billion_tl: 2 };

/** Money as it is printed: the numeral, and the words that follow it. */
export interface MoneyText {
  readonly numeral: string;
  /** `TL`, `milyon TL` … */
  readonly unit: string;
}

/** Whole steps of one unit of the last decimal, rounded half away from zero. */
function stepsOf(amount: number, { size, decimals }: Scale): number {
  const step = size / 10 ** decimals;
  const rest = amount % step;
  return (amount - rest) / step + (rest * 2 >= step ? 1 : 0);
}

function numeralOf(steps: number, { decimals }: Scale): string {
  const perUnit = 10 ** decimals;
  const fraction = (steps % perUnit)
    .toString()
    .padStart(decimals, '0')
    .replace(/(?<!0)0+$/, '');
  return formatInteger(Math.floor(steps / perUnit)) + (fraction === '' ? '' : `,${fraction}`);
}

/** The scale asked for; a smaller one for less than one of it, the next where rounding reaches a thousand. */
function fittingScale(amount: number, display: MoneyDisplay): Scale {
  const wished = scales.slice(0, scaleOf[display] + 1);
  const reached = wished.findLast(({ size }) => amount >= size) ?? lirasOnly;
  const fits = (scale: Scale) => scale.size === 1 || stepsOf(amount, scale) < 1000 * 10 ** scale.decimals;
  return scales.find((scale) => scale.size >= reached.size && fits(scale)) ?? largest;
}

/** Writes exact lira as numeral and unit. Throws a RangeError unless the amount is whole and not negative. */
export function moneyText(amount: number, display: MoneyDisplay): MoneyText {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError(`${amount} is not a whole amount of lira`);
  const scale = fittingScale(amount, display);
  const unit = scale.name === '' ? lira : `${scale.name}${noBreakSpace}${lira}`;
  return { numeral: numeralOf(stepsOf(amount, scale), scale), unit };
}

/**
 * Writes exact lira as printed: 100600000 as `million_tl` → `100,6 milyon TL`, with no-break spaces. One
 * decimal at most for milyon, two for milyar; 999960000 reads `1 milyar TL`. An amount below one of the unit
 * keeps the smaller unit.
 */
export function formatMoney(amount: number, display: MoneyDisplay): string {
  const { numeral, unit } = moneyText(amount, display);
  return numeral + noBreakSpace + unit;
}

/** Writes exact lira in one scale with all its decimals, for a column: 560000000 as `million_tl` → `560,0`. */
export function formatScaled(amount: number, display: MoneyDisplay): string {
  const scale = scales[scaleOf[display]] ?? lirasOnly;
  const steps = stepsOf(amount, scale);
  if (scale.decimals === 0) return formatInteger(steps);
  const perUnit = 10 ** scale.decimals;
  const fraction = (steps % perUnit).toString().padStart(scale.decimals, '0');
  return `${formatInteger(Math.floor(steps / perUnit))},${fraction}`;
}

/** Gives the words of a scale of money, as they follow a number: `milyon TL`. */
export function moneyUnit(display: MoneyDisplay): string {
  const { name } = scales[scaleOf[display]] ?? lirasOnly;
  return name === '' ? lira : `${name}${noBreakSpace}${lira}`;
}

/** Zeros of the digit sets that keyboards and copied tables bring: full-width, Arabic, Persian. */
const zeros = [0xff10, 0x0660, 0x06f0];
const separators: Readonly<Record<string, string>> = {
  '\uFF0C': ',',
  '\uFF0E': '.',
  '\u066B': ',',
  '\u066C': '.',
};

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((candidate) => code >= candidate && code <= candidate + 9);
  return zero === undefined ? (separators[character] ?? character) : (code - zero).toString();
}

/** Signs that nobody sees: zero-width ones, marks of direction, soft hyphens, selectors of a sign's look. */
const unseen = /[\p{Cf}\p{Variation_Selector}\u034F]/gu;
/** The spaces besides the ordinary one that group digits: of fixed width, thin, and not to be broken at. */
const groupingSpaces = /[\u00A0\u2007\u2009\u202F]/g;

/**
 * Writes ASCII digits without signs that nobody sees, in NFC, and the spaces that group digits as plain ones;
 * tabs, line ends and other spaces stay. NFKC would make `5²`, with a footnote mark, read 52.
 */
export function plainDigits(input: string): string {
  const seen = input.normalize('NFC').replace(unseen, '');
  return Array.from(seen, plainCharacter).join('').replace(groupingSpaces, ' ').trim();
}
