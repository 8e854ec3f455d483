import { asOfIssue } from '../asOf';
import { isDay } from '../days';
import type { Issue } from '../issue';
import { readReminderDays, reminderFields, type ReminderField } from './reminderDays';
import { isWorkedOn, type EditionState } from './entryPhase';

/** The dates of an edition: days in Türkiye; null for one that is not set. */
export interface EditionDates {
  readonly year: number;
  readonly month: number;
  readonly asOf: string | null;
  readonly entryOpens: string | null;
  readonly entryDue: string | null;
  readonly entryCloses: string | null;
}

export const editionDays = ['asOf', 'entryOpens', 'entryDue', 'entryCloses'] as const;

/** The days of an edition that may change while it is open. */
export type EditionDays = Pick<EditionDates, (typeof editionDays)[number]>;

/** Lists what cannot be of an edition's dates: no days, out of order, or of another time than the edition. */
export function editionDateIssues(dates: EditionDates): readonly Issue[] {
  const unread = editionDays.filter((field) => dates[field] !== null && !isDay(dates[field]));
  if (unread.length > 0) return unread.map((field) => ({ field, problem: 'day_unreadable' }));
  const steps = (['entryOpens', 'entryDue', 'entryCloses'] as const).filter((field) => dates[field] !== null);
  const order = steps.filter((field, at) => {
    const before = steps[at - 1];
    return before !== undefined && String(dates[before]) > String(dates[field]);
  });
  const asOf = asOfIssue(dates);
  return [
    ...(asOf === null ? [] : [asOf]),
    ...order.map((field): Issue => ({ field, problem: 'dates_out_of_order' })),
  ];
}

/** Lists what cannot be of the days on which an edition reminds people. */
export function reminderIssues(wanted: Readonly<Record<ReminderField, string>>): readonly Issue[] {
  return reminderFields
    .filter((field) => readReminderDays(wanted[field]) === null)
    .map((field) => ({ field, problem: 'reminder_days_unreadable' }));
}

/** Lists what keeps an edition with these dates from being opened on a day. */
export function openingDateIssues(dates: EditionDates, today: string): readonly Issue[] {
  const { asOf, entryCloses } = dates;
  return [
    ...editionDateIssues(dates),
    ...(asOf !== null && asOf > today ? [{ field: 'asOf', problem: 'edition_asof_future' } as const] : []),
    ...(entryCloses !== null && entryCloses < today
      ? [{ field: 'entryCloses', problem: 'edition_close_past' } as const]
      : []),
  ];
}

/** What of an edition a form changes. */
export type EditionFields = EditionDates &
  Readonly<Record<ReminderField, string>> & { readonly releaseMode: string };

const changeable = ['year', 'month', 'releaseMode', ...editionDays, ...reminderFields] as const;

/**
 * Lists what a form may not change of an edition. All may be mended until it opens; then what it is stands, and its days
 * change by a proposal that somebody else confirms.
 */
export function editionChangeIssues(
  stored: EditionFields & { readonly state: EditionState },
  wanted: EditionFields,
): readonly Issue[] {
  const { state } = stored;
  if (state === 'planned') return [];
  return changeable.flatMap((field): readonly Issue[] => {
    if (stored[field] === wanted[field]) return [];
    return [{ field, problem: isWorkedOn(state) ? 'edition_opened' : 'edition_recorded' }];
  });
}
