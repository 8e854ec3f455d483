/** Names of the months, January first. */
export const monthNames = [
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

/** A month of a year: 2024 and 5 → `Mayıs 2024`. The year is never grouped. Throws a RangeError for a month outside 1–12. */
export function formatMonthYear(year: number, month: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) throw new RangeError(`${month} is not a month`);
  return `${name} ${year}`;
}

/** The day of an ISO date or instant as written in it: `2024-05-31` → `31 Mayıs 2024`. Throws a RangeError for anything else. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(`${year}-${month ?? ''}-${day ?? ''}T00:00:00Z`))) {
    throw new RangeError(`"${iso}" is not an ISO date`);
  }
  return `${Number(day)} ${formatMonthYear(Number(year), Number(month))}`;
}
