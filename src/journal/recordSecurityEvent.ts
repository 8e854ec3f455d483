import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Payload, PayloadRequest } from 'payload';
import { sealText } from '@/access/sealedText';
import { keyFor, sealerOf } from '@/access/sealer';
import { inTransaction } from '@/database/inTransaction';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import {
  eventSums,
  securityEvents,
  sumFor,
  untold,
  type CountedEvent,
  type EventSums,
  type SecurityEvent,
} from '@/domain/signIn/securityEvent';
import type { Journal } from '@/payload-types';

/** What an entry says, as it is stored; its hash is of this. */
export type JournalFacts = Pick<Journal, 'id' | 'at' | 'kind' | 'times'> &
  Readonly<Record<'person' | 'by' | 'sender' | 'device' | 'unknown' | 'detail' | 'problem', string | null>>;

/** Gives the text that an entry's hash is made of, under a key that the database does not hold. */
export const textOfJournal = (facts: JournalFacts): string => `event\n${canonicalJson(facts)}`;

/** What is told of an event; what is left out is not known. */
export type ToldEvent = Pick<SecurityEvent, 'at' | 'kind'> & Partial<SecurityEvent>;

/** Writes an event into the journal in the transaction of `req`: it is there when the act is, and only then. */
export async function recordWith(req: PayloadRequest, event: ToldEvent): Promise<void> {
  await write(req, { ...untold, ...event, times: 1 });
}

/**
 * Writes an event into the journal, in sums where anybody could bring it about again and again. Whoever asked gets the
 * answer also where the journal cannot be written, which the log tells.
 */
export async function recordSecurityEvent(payload: Payload, event: ToldEvent): Promise<void> {
  const whole = { ...untold, ...event };
  const rows = securityEvents[event.kind].summed ? sumsOf(payload).note(whole) : [{ ...whole, times: 1 }];
  await writeAll(payload, rows);
}

/** Writes the sums that wait: those whose span has ended, or all of them when the process ends. */
export async function writeSums(payload: Payload, now: Date, atOnce = false): Promise<void> {
  await writeAll(payload, sumsOf(payload).ended(now, atOnce));
}

/** Gives the keyed hash by which the journal tells an address that no account has from another one. */
export function unknownAddress(payload: Pick<Payload, 'secret'>, address: string): string {
  return createHmac('sha256', keyFor(payload, 'journal'))
    .update(`address\n${address}`)
    .digest('hex')
    .slice(0, 12);
}

/** Gives the network address that a request comes from, as the process in front has written it; null for none. */
export function senderIn(headers: Headers): string | null {
  const sender = headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
  return isIP(sender) === 0 ? null : sender;
}

const sums = new WeakMap<Payload, EventSums>();

function sumsOf(payload: Payload): EventSums {
  const known = sums.get(payload);
  if (known !== undefined) return known;
  const begun = eventSums();
  sums.set(payload, begun);
  // Payload's own doors run in a bundle that nothing else tends.
  setInterval(() => void writeSums(payload, new Date()), sumFor).unref();
  return begun;
}

async function writeAll(payload: Payload, rows: readonly CountedEvent[]): Promise<void> {
  if (rows.length === 0) return;
  try {
    await inTransaction(payload, async (req) => {
      for (const row of rows) await write(req, row);
    });
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The journal of security was not written' });
  }
}

async function write(req: PayloadRequest, { at, sender, ...event }: CountedEvent): Promise<void> {
  const { payload } = req;
  // In the order of time, so that entries are chained as they came.
  const id = `${at.toISOString()}-${randomBytes(8).toString('hex')}`;
  const sealed = sender === null ? null : sealText(keyFor(payload, 'journal_sender'), sender, id);
  const facts: JournalFacts = { ...event, id, at: at.toISOString(), sender: sealed };
  const hash = sealerOf(payload, 'journal').seal(textOfJournal(facts));
  await payload.db.create({ collection: 'journal', customID: id, data: { ...facts, hash }, req });
}
