import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { inReading } from '@/database/inTransaction';
import { deliveryOf, type Delivery, type Gathering } from '@/domain/notices/delivery';
import type { Letter, SealedAddressee } from '@/domain/notices/letter';
import { usualMailing, type Mailing } from '@/domain/people/mailing';
import { keepLease } from '@/jobs/keepLease';
import { LeaseLost, newLease, takeLease, unheld, writeUnderLease, type Lease } from '@/jobs/lease';
import { queueMailJob } from '@/jobs/queueMail';
import { writeLetter } from '@/mail/writeLetter';
import { meters } from '@/telemetry/meters';
import { gather, readGathered, readTrays, waitsUntil } from './gathered';
import { readAddressees, type Addressee } from './occasion';
import { lettersOf } from './lettersOf';
import {
  concernsOneAddress,
  inTurn,
  isRefusedForGood,
  mailLeases,
  reasonInShort,
  type MailRecord,
} from './mailRecord';
import { readOccasion } from './readOccasion';

/** What sending needs besides the database. */
export interface MailSettings {
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly gathering: Gathering;
}

/** Minutes until the next attempt after each that failed; when there is no next one, the mails are given up. */
export const pauses: readonly number[] = [1, 5, 15, 60, 180];

/** Until the next look at what has not come to its end, in milliseconds. */
const lookAgain = 30_000;

/**
 * Sends the mails about one occasion to everybody who has not got one yet. It may run any number of times and at the
 * same time: one worker holds the lease, and each mail that the server took is remembered before the next is sent.
 */
export async function sendMails(
  payload: Payload,
  settings: MailSettings,
  id: string,
): Promise<AttemptEnd | 'not_free' | 'not_yet' | 'taken_over'> {
  const lease = newLease(mailLeases, id);
  const begun = await takeLease(payload, lease, settings.now);
  if (begun === null) return 'not_free';
  const keeper = keepLease(payload, lease, settings.now);
  try {
    const failure = await sendAll(payload, settings, { lease, mail: begun.taken });
    if (failure instanceof Date) return await waitOn(payload, { lease, now: settings.now }, failure);
    const outcome = await endAttempt(payload, { lease, now: settings.now }, failure);
    meters.mailAttempts.inc({ outcome });
    return outcome;
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    payload.logger.warn({ mail: id, msg: 'Another worker has taken these mails over' });
    return 'taken_over';
  } finally {
    keeper.letGo();
  }
}

interface Sending {
  readonly lease: Lease<MailRecord>;
  readonly mail: MailRecord;
}

/** Null when everybody has the mail; else why not, which may be that it is not time yet. A refused address keeps nobody else waiting, a lost server does. */
async function sendAll(
  payload: Payload,
  settings: MailSettings,
  sending: Sending,
): Promise<string | Date | null> {
  const { mail } = sending;
  let failure: string | null = null;
  try {
    const told = await readLettersOf(payload, settings, mail);
    if (told instanceof Date) return told;
    const isOpen = ({ to }: Letter): boolean =>
      ![...mail.sent, ...mail.refused].some(({ person }) => person === to.id);
    for (const each of inTurn(
      told.filter(({ letter }) => isOpen(letter)),
      mail.attempts,
    ))
      failure = (await deliver(payload, settings, { ...sending, ...each })) ?? failure;
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    return reasonInShort(error);
  }
  return failure;
}

/** A letter, and how its reader hears of it. */
interface Told {
  readonly letter: Letter;
  readonly delivery: Delivery;
}

/** The letters of one occasion, or the one letter of what was gathered; a moment while it is not time yet. */
async function readLettersOf(
  payload: Payload,
  { gathering, now }: MailSettings,
  mail: MailRecord,
): Promise<readonly Told[] | Date> {
  if (mail.source === 'gathered') {
    const letter = waitsUntil(mail, now()) ?? (await readGathered(payload, mail, now()));
    if (letter === null || letter instanceof Date) return letter ?? [];
    return [{ letter, delivery: 'now' }];
  }
  const people = mail.people ?? (await readAddressees(payload, now()));
  const occasion = await inReading(payload, (scope) => readOccasion(scope, mail, now()));
  if (occasion === 'not_yet') return new Date(now().getTime() + lookAgain);
  const letters = occasion === null ? [] : lettersOf(occasion, people, mail.id);
  const mailings = new Map(people.map((person): [string, Mailing] => [person.id, mailingFor(person)]));
  const { recent, waiting } = await readTrays(payload, now());
  return letters.map((letter) => {
    const { id } = letter.to;
    const facts = {
      kinds: letter.parts.map(({ kind }) => kind),
      mailing: mailings.get(id) ?? usualMailing,
      recent: recent.get(id) ?? [],
      waiting: waiting.get(id) ?? null,
    };
    return { letter, delivery: deliveryOf(facts, gathering, now()) };
  });
}

const mailingFor = (person: Addressee | SealedAddressee): Mailing =>
  'mailing' in person ? person.mailing : usualMailing;

/** Sends a letter, or puts it where it is gathered; gives why it could not be sent now, or null. */
async function deliver(
  payload: Payload,
  settings: MailSettings,
  { lease, mail, letter, delivery }: Sending & Told,
): Promise<string | null> {
  const writing = { lease, now: settings.now };
  const { id: person } = letter.to;
  if (delivery !== 'now') {
    await putAside(payload, writing, { person, delivery });
    return null;
  }
  try {
    await sendOne(payload, settings, { letter, mail });
    await remember(payload, writing, person);
    return null;
  } catch (error) {
    if (!concernsOneAddress(error)) throw error;
    const reason = reasonInShort(error);
    if (!isRefusedForGood(error)) return reason;
    await writeUnderLease(
      payload,
      lease,
      ({ refused }) => ({ refused: [...refused, { person, reason }] }),
      settings.now,
    );
    return null;
  }
}

async function sendOne(
  payload: Payload,
  { publicUrl }: MailSettings,
  { letter, mail }: { readonly letter: Letter; readonly mail: MailRecord },
): Promise<void> {
  const { name, email, locale } = letter.to;
  await payload.sendEmail({
    to: { name, address: email },
    ...writeLetter(letter, publicUrl),
    // The same each time: a mail that was taken just before a crash is known again by its reader.
    messageId: `<${createHash('sha256').update(`${mail.id} ${letter.to.id}`).digest('hex').slice(0, 32)}@${new URL(publicUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  });
}

interface Writing {
  readonly lease: Lease<MailRecord>;
  readonly now: () => Date;
}

async function remember(payload: Payload, { lease, now }: Writing, person: string): Promise<void> {
  const at = now().toISOString();
  await writeUnderLease(
    payload,
    lease,
    ({ sent }) => ({ sent: [...sent, { person, at }], lastSent: at }),
    now,
  );
}

/** It is told later with other things, or not at all; both are one with that it needs no mail of its own. */
async function putAside(
  payload: Payload,
  { lease, now }: Writing,
  { person, delivery }: { readonly person: string; readonly delivery: Exclude<Delivery, 'now'> },
): Promise<void> {
  const at = now().toISOString();
  const change: Change = async ({ sent }, req) => {
    if (delivery === 'none') return { sent: [...sent, { person, at, how: 'untold' }] };
    await gather(req, { person, occasion: lease.id, due: delivery.due, at });
    return { sent: [...sent, { person, at, how: 'gathered' }] };
  };
  await writeUnderLease(payload, lease, change, now);
}

/** No attempt: what is to be told of is still going on, or waits for more. */
async function waitOn(payload: Payload, { lease, now }: Writing, next: Date): Promise<'not_yet'> {
  const wait: Change = async (_mail, req) => {
    await queueMailJob(req, lease.id, next);
    return { ...unheld, state: 'queued' };
  };
  await writeUnderLease(payload, lease, wait, now);
  return 'not_yet';
}

type Change = Parameters<typeof writeUnderLease<MailRecord>>[2];

/** How an attempt ended. */
type AttemptEnd = 'sent' | 'postponed' | 'given_up';

/** Sent; or another attempt is queued with the note of this one; or given up, for the admins to see. */
async function endAttempt(
  payload: Payload,
  { lease, now }: Writing,
  reason: string | null,
): Promise<AttemptEnd> {
  if (reason !== null) payload.logger.warn({ mail: lease.id, msg: 'Not everybody could be sent a mail' });
  const end: Change = async ({ attempts, refused }, req) => {
    const [final] = refused;
    // Nobody is left to try again for.
    if (reason === null && final !== undefined)
      return { ...unheld, reason: final.reason, attempts: attempts + 1, state: 'failed' };
    if (reason === null) return { ...unheld, reason, state: 'sent' };
    const pause = pauses[attempts];
    if (pause !== undefined) await queueMailJob(req, lease.id, new Date(now().getTime() + pause * 60_000));
    return { ...unheld, reason, attempts: attempts + 1, state: pause === undefined ? 'failed' : 'queued' };
  };
  const { state } = await writeUnderLease(payload, lease, end, now);
  if (state === 'sent') return 'sent';
  return state === 'failed' ? 'given_up' : 'postponed';
}
