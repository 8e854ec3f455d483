import { isDay, yearsFrom } from './days';
import type { Issue } from './issue';

interface EditionMonth {
  readonly year: number;
  readonly month: number;
}

/** Gives the first and the last day that an edition's figures can hold for: a year that ends with its month. */
export function asOfRange({ year, month }: EditionMonth): readonly [string, string] {
  const lastOf = (of: number): string => new Date(Date.UTC(of, month, 0)).toISOString().slice(0, 10);
  return [lastOf(year - 1), lastOf(year)];
}

/** Gives the issue against the day that an edition's figures hold for, or null. */
export function asOfIssue({
  year,
  month,
  asOf,
}: EditionMonth & { readonly asOf: string | null }): Issue | null {
  const isMonth = Number.isInteger(year) && Number.isInteger(month) && month >= 1 && month <= 12;
  if (asOf === null || !isMonth || !isDay(asOf)) return null;
  const [first, last] = asOfRange({ year, month });
  const holds = asOf >= first && asOf <= last;
  return holds ? null : { field: 'asOf', problem: 'asof_outside_edition', context: { first, last } };
}

/** The oldest day that a figure of an edition may hold for, in years before the edition's own. */
const oldest = 10;

/** Gives what is wrong with a figure's own day beside its edition's, or null. `today` is a day in Türkiye. */
export function figureAsOfIssue(
  asOf: string,
  { edition, today, field }: { readonly edition: string; readonly today: string; readonly field: string },
): Issue | null {
  if (!isDay(asOf)) return { field, problem: 'asof_unreadable' };
  if (asOf > today) return { field, problem: 'asof_in_future' };
  if (asOf > edition) return { field, problem: 'asof_after_edition', context: { last: edition } };
  const first = yearsFrom(edition, -oldest);
  return asOf < first ? { field, problem: 'asof_too_early', context: { first } } : null;
}
