import { dayOf } from '../days';
import { daysFrom, hasWorkday, isWorkday } from '../workdays';
import type { EntryException } from '../workflow/entryPhase';
import type { ReminderDays } from '../workflow/reminderDays';

/** What people are told of the days of an edition. */
export const momentKinds = ['opened', 'due', 'late', 'closing', 'closed'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** One thing to be told about a day of an edition. */
export interface Moment {
  readonly kind: MomentKind;
  /** The day it is about: entry opens, is due, ends. */
  readonly day: string;
  /** How many days before or after that day it was set for. */
  readonly days: number;
  /** From this day on it is told. */
  readonly from: string;
  /** After this day it makes no sense any more. */
  readonly until: string;
}

/** An edition's days as they stand, and when it was opened and closed by hand (days in Türkiye). */
export interface EditionCalendar {
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly entryOpens: string | null;
  readonly entryDue: string | null;
  readonly entryCloses: string | null;
}

/** The days that hold for one sheet: its own where it was given more time. */
export interface SheetWindow {
  /** The day on which its people hear of these days: entry opens, or more time is given. */
  readonly opens: string;
  readonly due: string | null;
  /** The last day of entry; null while it has no end. */
  readonly closes: string | null;
  /** It was given more time than the edition gives. */
  readonly extended: boolean;
}

/** What was not told in so many days is not told any more. */
const stale = 7;

const latest = (...days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));
const soonest = (...days: readonly (string | null)[]): string | null =>
  days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** More time, as far as its days go. */
export type GivenTime = Pick<EntryException, 'until' | 'at'>;

/** Gives the days that hold for a sheet with these exceptions: more time moves what is due, and its end, to its own last day. */
export function windowOf(
  { openedOn, closedOn, entryOpens, entryDue, entryCloses }: EditionCalendar,
  exceptions: readonly GivenTime[],
): SheetWindow {
  const given = latest('', ...exceptions.map(({ until }) => until));
  // The day on which somebody closes an edition is the first without entry.
  const closes = soonest(entryCloses, closedOn === null ? null : daysFrom(closedOn, -1));
  const moved = (day: string | null): string | null => (day !== null && given > day ? given : day);
  const [due, end] = [moved(entryDue), moved(closes)];
  const extended = due !== entryDue || end !== closes;
  const told = exceptions.filter(({ until }) => extended && until === given).map(({ at }) => dayOf(at));
  return { opens: latest(openedOn, entryOpens ?? openedOn, ...told), due, closes: end, extended };
}

/** Lists what is told of a sheet's days, in no order. What is to be told on a day without offices is told on one before. */
export function momentsOf({ opens, due, closes }: SheetWindow, reminders: ReminderDays): readonly Moment[] {
  // What people were told on that day already they are not reminded of.
  const ahead: typeof before = (...of) => before(...of).filter(({ from }) => from > opens);
  const opened = soonest(due, closes, daysFrom(opens, stale)) ?? opens;
  return [
    { kind: 'opened', day: opens, days: 0, from: opens, until: latest(opens, opened) },
    ...(due === null ? [] : ahead('due', due, reminders.remindBeforeDue)),
    ...(due === null || due === closes ? [] : after(due, closes, reminders.remindAfterDue)),
    ...(closes === null ? [] : ahead('closing', closes, reminders.remindBeforeClose)),
    ...(closes === null
      ? []
      : [
          {
            kind: 'closed' as const,
            day: closes,
            days: 1,
            from: daysFrom(closes, 1),
            until: daysFrom(closes, stale),
          },
        ]),
  ];
}

function before(kind: 'due' | 'closing', day: string, counted: readonly number[]): readonly Moment[] {
  return counted.map((days) => ({ kind, day, days, from: workdayBefore(daysFrom(day, -days)), until: day }));
}

function after(due: string, closes: string | null, behind: readonly number[]): readonly Moment[] {
  return behind
    .map((days): Moment => {
      const from = daysFrom(due, days);
      return { kind: 'late', day: due, days, from, until: soonest(closes, daysFrom(from, stale)) ?? from };
    })
    .filter(({ from, until }) => from <= until);
}

function workdayBefore(day: string): string {
  return isWorkday(day) ? day : workdayBefore(daysFrom(day, -1));
}

/**
 * Lists what is told on a day: of each day that the edition has, the latest alone, because it says what the others would
 * have said. On a day without offices only what could not be told on a later one; the opening alone where nothing is due.
 */
export function momentsOn(moments: readonly Moment[], today: string): readonly Moment[] {
  const begun = moments.filter(({ from }) => from <= today);
  const newest = begun.filter((moment) => !begun.some((other) => saysMore(other, moment)));
  return newest.filter(({ until }) => today <= until && (isWorkday(today) || !hasWorkday(today, until)));
}

function saysMore(other: Moment, moment: Moment): boolean {
  if (moment.kind === 'opened') return other.kind !== 'opened';
  return other.day === moment.day && isNewer(other, moment);
}

function isNewer(other: Moment, moment: Moment): boolean {
  const order = momentKinds.indexOf(other.kind) - momentKinds.indexOf(moment.kind);
  return (
    other.from > moment.from ||
    (other.from === moment.from && (order > 0 || (order === 0 && other.days < moment.days)))
  );
}
