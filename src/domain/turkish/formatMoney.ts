import { formatInteger } from './formatInteger';
import { lira } from './grammarWords';
import { noBreakSpace } from './marks';

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
  const fraction = (steps % perUnit).toString().padStart(decimals, '0').replace(/0+$/, '');
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
