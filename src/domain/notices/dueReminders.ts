import { istanbulDate } from '../days';
import { grouped } from '../grouped';
import { provinceRoles, type Person } from '../permissions/person';
import { isInHours, type OfficeHours } from '../workdays';
import { waitingFigures } from '../workflow/duties';
import { isWorkedOn, type EditionState } from '../workflow/entryPhase';
import type { SheetProgress } from '../workflow/progress';
import type { ReminderDays } from '../workflow/reminderDays';
import {
  momentKinds,
  momentsOf,
  momentsOn,
  windowOf,
  type EditionCalendar,
  type GivenTime,
  type Moment,
  type MomentKind,
  type SheetWindow,
} from './editionMoments';

/** An edition as its reminders see it. */
export interface RemindedEdition {
  readonly code: string;
  readonly state: EditionState;
  /** Its provinces' people are invented. */
  readonly sample: boolean;
  readonly calendar: EditionCalendar;
  readonly reminders: ReminderDays;
}

/** A sheet as its reminders see it. */
export interface RemindedSheet {
  /** Plate code. */
  readonly province: string;
  readonly exceptions: readonly GivenTime[];
  readonly progress: SheetProgress;
}

/** Which mails are meant: those about one moment of an edition, for the sheets that have the same days. */
export interface ReminderName extends Pick<Moment, 'kind' | 'day' | 'days'> {
  readonly edition: string;
  /** Null: sheets that have the edition's own days. Else the days of those that were given more time. */
  readonly group: string | null;
}

/** Mails that are due: what they tell, and whom, by user id. */
export interface Reminder extends ReminderName {
  readonly key: string;
  readonly to: readonly string[];
}

/** What an installation says of when mails about days leave. */
export interface ReminderSettings {
  readonly hours: OfficeHours;
  /** Mails leave the installation: a sample country's people are told nothing then. */
  readonly leave: boolean;
}

const ownDays = '-';

/** Gives the name as one key: whose mails were queued once under it are not queued again. */
export function reminderKey({ edition, group, kind, day, days }: ReminderName): string {
  return [edition, group ?? ownDays, kind, day, String(days)].join(':');
}

/** Reads a key of `reminderKey`; null for another text. */
export function readReminderKey(key: string): ReminderName | null {
  const [edition = '', group = '', written = '', day = '', days = ''] = key.split(':');
  const kind = momentKinds.find((each) => each === written);
  if (kind === undefined) return null;
  return { edition, group: group === ownDays ? null : group, kind, day, days: Number(days) };
}

/** Sheets that have the same days. */
export interface SheetGroup<S> {
  readonly group: string | null;
  readonly window: SheetWindow;
  readonly moments: readonly Moment[];
  readonly sheets: readonly S[];
}

/** Puts sheets together that have the same days: the edition's own, or those of the same extension. */
export function groupsOf<S extends Pick<RemindedSheet, 'province' | 'exceptions'>>(
  { calendar, reminders }: Pick<RemindedEdition, 'calendar' | 'reminders'>,
  sheets: readonly S[],
): readonly SheetGroup<S>[] {
  const windows = sheets.map((sheet) => ({ sheet, window: windowOf(calendar, sheet.exceptions) }));
  const groups = grouped(windows, ({ window: { extended, due, closes } }) =>
    extended ? `${due ?? ''}/${closes ?? ''}` : ownDays,
  );
  return [...groups].map(([name, own]): SheetGroup<S> => {
    const isOwn = name === ownDays;
    // Who was given the time first is reminded first; the others heard of it in between.
    const [window] = own.map((each) => each.window).toSorted((a, b) => a.opens.localeCompare(b.opens));
    const held = window ?? windowOf(calendar, []);
    // Whoever is given more time hears so at once.
    const moments = momentsOf(held, reminders).filter(({ kind }) => isOwn || kind !== 'opened');
    return { group: isOwn ? null : name, window: held, moments, sheets: own.map(({ sheet }) => sheet) };
  });
}

/**
 * Lists the mails about an edition's days that are due at `now` and were not queued yet (`sent` has their keys). A mail
 * whose day was moved is not among them any more; that of the new day is, when its time comes.
 */
export function dueReminders(
  edition: RemindedEdition,
  sheets: readonly RemindedSheet[],
  people: readonly Person[],
  sent: ReadonlySet<string>,
  { now, hours, leave }: ReminderSettings & { readonly now: Date },
): readonly Reminder[] {
  const { code, state, sample } = edition;
  if (!isWorkedOn(state) || (sample && leave) || !isInHours(hours, now)) return [];
  const today = istanbulDate(now);
  return groupsOf(edition, sheets).flatMap(({ group, moments, sheets: own }) =>
    momentsOn(moments, today).flatMap((moment): readonly Reminder[] => {
      const name = { edition: code, group, kind: moment.kind, day: moment.day, days: moment.days };
      const key = reminderKey(name);
      if (sent.has(key)) return [];
      const to = people.filter((person) => own.some((sheet) => owes(person, sheet, moment.kind)));
      return to.length === 0 ? [] : [{ ...name, key, to: to.map(({ id }) => id) }];
    }),
  );
}

/** The moments at which publishers hear which provinces are not ready. */
export const overseenMoments: readonly MomentKind[] = ['late', 'closing', 'closed'];
/** The moments at which reviewers are told of what waits for them. */
export const reviewedMoments: readonly MomentKind[] = ['due', 'late', 'closing'];

/** Tells whether something of a sheet is not done, whoever it waits for. */
export function isUnfinished({ progress }: Pick<RemindedSheet, 'progress'>): boolean {
  return waitingFigures({ entry: 'open', progress }) > 0 || progress.inReview > 0;
}

/**
 * Tells whether somebody has something to do on a sheet when it comes to this moment. Whether what is in review waits for
 * this very person is known once its figures are read.
 */
function owes({ roles, province: own }: Person, sheet: RemindedSheet, kind: MomentKind): boolean {
  const { province, progress } = sheet;
  const holds = (role: Person['roles'][number]): boolean => roles.includes(role);
  const isOwn = own === province;
  if (kind === 'opened')
    return isOwn && roles.some((role) => provinceRoles.includes(role)) && progress.asked > 0;
  if (overseenMoments.includes(kind) && holds('publisher') && isUnfinished(sheet)) return true;
  if (isOwn && holds('province_editor') && waitingFigures({ entry: 'open', progress }) > 0) return true;
  const reviews = holds('ministry_reviewer') || (isOwn && holds('province_approver'));
  return reviewedMoments.includes(kind) && reviews && progress.inReview > 0;
}
