import type { Duty, DutyDate, NextDate } from '@/contract/todayView';
import { istanbulDate } from '@/domain/days';
import type { HomeSheet } from '@/contract/homeView';
import type { EditionRow } from '../sheet/editions';

const dayLong = 24 * 60 * 60 * 1000;

/** Gives a date with the days until then. */
export function dutyDate(kind: DutyDate['kind'], day: string, now: Date): DutyDate {
  const days = Math.round((Date.parse(day) - Date.parse(istanbulDate(now))) / dayLong);
  return { kind, day, days };
}

/** Gives the day from which on something waits. */
export const sinceDate = (at: string, now: Date): DutyDate =>
  dutyDate('since', istanbulDate(new Date(at)), now);

/** Gives the day by which a sheet's figures are wanted: of more time its last one; after the due day the closing. */
export function entryDate(
  { edition, entry, extendedUntil }: Pick<HomeSheet, 'edition' | 'entry' | 'extendedUntil'>,
  now: Date,
): DutyDate | null {
  const { entryDue, entryCloses } = edition;
  if (extendedUntil !== null) return dutyDate('extension', extendedUntil, now);
  if (entry !== 'late' && entryDue !== null) return dutyDate('due', entryDue, now);
  if (entryCloses !== null) return dutyDate('closes', entryCloses, now);
  return entryDue === null ? null : dutyDate('due', entryDue, now);
}

/** Somebody waits for what lies here: it is as pressing as if it were due within a week. */
const patience = 7;

const pressing = ({ date }: Duty): number => {
  if (date === null) return Number.MAX_SAFE_INTEGER;
  return date.kind === 'since' ? date.days + patience : date.days;
};

/** Puts obligations in order, the most pressing first; those without a date come last. */
export function byPressure(duties: readonly Duty[]): readonly Duty[] {
  return duties.toSorted((a, b) => pressing(a) - pressing(b));
}

/** Finds the next date of any edition that is not over, today's included; null where none is set. */
export function nextDate(editions: readonly EditionRow[], now: Date): NextDate | null {
  const today = istanbulDate(now);
  const dates = editions.flatMap(({ id, state, entryOpens, entryDue, entryCloses }): readonly NextDate[] => {
    const days = [
      ['opens', entryOpens],
      ['due', entryDue],
      ['closes', entryCloses],
    ] as const;
    const isAhead = state === 'planned' || state === 'open';
    return days.flatMap(([kind, day]) =>
      isAhead && day && day >= today ? [{ edition: id, kind, day }] : [],
    );
  });
  return dates.toSorted((a, b) => a.day.localeCompare(b.day))[0] ?? null;
}
