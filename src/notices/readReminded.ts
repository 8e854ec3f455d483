import type { Payload } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import type { ReadScope } from '@/database/readTogether';
import { dayOf, istanbulDate } from '@/domain/days';
import {
  dueReminders,
  reminderKey,
  type RemindedEdition,
  type RemindedSheet,
  type Reminder,
  type ReminderSettings,
} from '@/domain/notices/dueReminders';
import { isInHours } from '@/domain/workdays';
import { isWorkedOn } from '@/domain/workflow/entryPhase';
import { reminderDaysOf } from '@/domain/workflow/reminderDays';
import { scopeText } from '@/domain/workflow/timelineScope';
import { queueMail } from '@/jobs/queueMail';
import { noProgress } from '@/workflow/board/readBoard';
import { readEditions, type EditionRow } from '@/workflow/sheet/editions';
import { readAddressees, type Addressee } from './occasion';

/** Reads an edition as its reminders see it: with the days on which it was opened and closed, as the timeline tells them. */
export async function readReminded(scope: ReadScope, edition: EditionRow): Promise<RemindedEdition> {
  const acts = await readAll(scope, 'timeline', {
    where: {
      and: [
        { scope: { equals: scopeText({ kind: 'edition', id: edition.id }) } },
        { action: { in: ['open', 'close'] } },
      ],
    },
    sort: 'seq',
    select: { action: true, at: true },
  });
  const dayOfAct = (action: string): string | null => {
    const at = acts.findLast((act) => act.action === action)?.at;
    return at === undefined ? null : dayOf(at);
  };
  const { id, state, sample, entryOpens = null, entryDue = null, entryCloses = null } = edition;
  return {
    code: id,
    state,
    sample: sample === true,
    calendar: {
      openedOn: dayOfAct('open') ?? entryOpens ?? edition.asOf,
      closedOn: state === 'closed' ? dayOfAct('close') : null,
      entryOpens,
      entryDue,
      entryCloses,
    },
    reminders: reminderDaysOf(edition),
  };
}

/** Reads the sheets of an edition as its reminders see them: their rows, and no figure. */
export async function readRemindedSheets(
  scope: ReadScope,
  edition: string,
): Promise<readonly RemindedSheet[]> {
  const rows = await readAll(scope, 'sheets', {
    where: { edition: { equals: edition } },
    select: { province: true, exceptions: true, progress: true },
    sort: 'id',
  });
  return rows.map(({ province, exceptions, progress }) => ({
    province,
    exceptions,
    progress: progress ?? noProgress,
  }));
}

/**
 * Queues the mails about the days of editions that are due now. Each has a key, under which it is queued once, however many
 * workers look and whatever becomes of the clock; what it says is read when it is sent.
 */
export async function queueReminders(
  payload: Payload,
  settings: ReminderSettings,
  now: Date,
): Promise<readonly string[]> {
  if (!isInHours(settings.hours, now)) return [];
  const editions = (await readEditions(payload)).filter(({ state }) => isWorkedOn(state));
  const people = editions.length === 0 ? [] : await readAddressees(payload, now);
  const active = people.filter((person) => person.active);
  const queued: string[] = [];
  for (const row of editions) {
    const reminders = await readDue(payload, { row, people: active, settings, now });
    for (const reminder of reminders) if (await queueOne(payload, reminder, now)) queued.push(reminder.key);
  }
  return queued;
}

interface Looking {
  readonly row: EditionRow;
  readonly people: readonly Addressee[];
  readonly settings: ReminderSettings;
  readonly now: Date;
}

async function readDue(
  payload: Payload,
  { row, people, settings, now }: Looking,
): Promise<readonly Reminder[]> {
  const edition = await readReminded({ payload }, row);
  const sheets = await readRemindedSheets({ payload }, row.id);
  const known = await readAll({ payload }, 'mails', {
    where: { and: [{ source: { equals: 'reminders' } }, { edition: { equals: row.id } }] },
    select: { about: true },
  });
  const sent = new Set(known.map(({ about }) => about));
  return dueReminders(edition, sheets, people, sent, { ...settings, now });
}

/** False where another worker was first. */
async function queueOne(payload: Payload, reminder: Reminder, now: Date): Promise<boolean> {
  const { edition } = reminder;
  const about = reminderKey(reminder);
  const isKnown = async (): Promise<boolean> =>
    (await readOne({ payload }, 'mails', `reminders:${about}`)) !== null;
  try {
    await inTransaction(payload, (req) =>
      queueMail(req, { source: 'reminders', about, edition, province: null, at: now }),
    );
  } catch (error) {
    if (await isKnown()) return false;
    throw error;
  }
  payload.logger.info({ edition, about, day: istanbulDate(now), msg: 'A reminder is queued' });
  return true;
}
