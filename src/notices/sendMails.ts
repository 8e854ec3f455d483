import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { inReading } from '@/database/inTransaction';
import type { Letter } from '@/domain/notices/letter';
import { keepLease } from '@/jobs/keepLease';
import { LeaseLost, newLease, takeLease, unheld, writeUnderLease, type Lease } from '@/jobs/lease';
import { queueMailJob } from '@/jobs/queueMail';
import { writeLetter } from '@/mail/writeLetter';
import { meters } from '@/telemetry/meters';
import { readAddressees } from './occasion';
import { lettersOf } from './lettersOf';
import { concernsOneAddress, inTurn, mailLeases, reasonInShort, type MailRecord } from './mailRecord';
import { readOccasion } from './readOccasion';

/** What sending needs besides the database. */
export interface MailSettings {
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
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
    if (failure === notYet) return await waitOn(payload, { lease, now: settings.now });
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

const notYet = Symbol('not yet');

/** Null when everybody has the mail; else why not, which may be that it is not time yet. A refused address keeps nobody else waiting, a lost server does. */
async function sendAll(
  payload: Payload,
  settings: MailSettings,
  sending: Sending,
): Promise<string | typeof notYet | null> {
  let failure: string | null = null;
  const { lease, mail } = sending;
  try {
    const people = mail.people ?? (await readAddressees(payload, settings.now()));
    const occasion = await inReading(payload, (scope) => readOccasion(scope, mail, settings.now()));
    if (occasion === 'not_yet') return notYet;
    const letters = occasion === null ? [] : lettersOf(occasion, people);
    const waiting = letters.filter(({ to }) => !mail.sent.some(({ person }) => person === to.id));
    for (const letter of inTurn(waiting, mail.attempts)) {
      try {
        await sendOne(payload, settings, { letter, mail });
        await remember(payload, { lease, now: settings.now }, letter.to.id);
      } catch (error) {
        if (!concernsOneAddress(error)) throw error;
        failure = reasonInShort(error);
      }
    }
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    return reasonInShort(error);
  }
  return failure;
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
  await writeUnderLease(payload, lease, ({ sent }) => ({ sent: [...sent, { person, at }] }), now);
}

/** No attempt: what is to be told of is still going on. */
async function waitOn(payload: Payload, { lease, now }: Writing): Promise<'not_yet'> {
  const next = new Date(now().getTime() + lookAgain);
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
  const end: Change = async ({ attempts }, req) => {
    if (reason === null) return { ...unheld, reason, state: 'sent' };
    const pause = pauses[attempts];
    if (pause !== undefined) await queueMailJob(req, lease.id, new Date(now().getTime() + pause * 60_000));
    return { ...unheld, reason, attempts: attempts + 1, state: pause === undefined ? 'failed' : 'queued' };
  };
  const { state } = await writeUnderLease(payload, lease, end, now);
  if (state === 'sent') return 'sent';
  return state === 'failed' ? 'given_up' : 'postponed';
}
