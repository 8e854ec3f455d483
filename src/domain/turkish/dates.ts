import { noBreakSpace } from './formatNumber';

/** Names of the months, January first. */
const monthNames = [
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
] as const;

function monthName(month: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) throw new RangeError(`${month} is not a month`);
  return name;
}

/** Writes a month and its year, never grouped: `Mayıs 2024`. Throws a RangeError for a month outside 1–12. */
export function formatMonthYear(year: number, month: number): string {
  return `${monthName(month)} ${year}`;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Writes a day of a month, which no line end may part: `15 Temmuz`. Throws a RangeError for a month outside
 * 1–12.
 */
export function formatDay(day: number, month: number): string {
  return `${day}${noBreakSpace}${monthName(month)}`;
}

/** Writes the day of an ISO date or instant: `31 Mayıs 2024`. Throws a RangeError for anything else. */
export function formatDate(iso: string): string {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (day < 1 || day > daysOf(year, month)) throw new RangeError(`"${iso}" is not an ISO date`);
  return `${formatDay(day, month)} ${year}`;
}
