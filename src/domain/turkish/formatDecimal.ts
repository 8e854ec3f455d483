import { formatInteger } from './formatInteger';

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
