import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';

/** The mails about one occasion (collections/mails). */
export interface MailRecord {
  readonly id: string;
  readonly source: 'timeline' | 'renders' | 'trains' | 'links';
  /** The id there. */
  readonly about: string;
  readonly state: 'queued' | 'sending' | 'sent' | 'failed';
  /** Attempts that have ended without everybody having their mail. */
  readonly attempts: number;
  readonly leaseOwner: string | null;
  /** ISO instant. */
  readonly leaseExpires: string | null;
  /** Who has got the mail; grows with each one that the mail server took. */
  readonly sent: readonly { readonly person: string; readonly at: string }[];
  readonly reason: string | null;
}

/** The right to send the mails about one occasion, held by one worker at a time. */
export interface MailLease {
  readonly mail: string;
  readonly owner: string;
}

/** How long a lease holds, in milliseconds. It is renewed after each mail, and one mail takes far less. */
export const mailLeaseTerm = 3 * 60_000;

/** Takes the lease, unless the mails are sent, given up or in other hands; then null. */
export function takeMail(payload: Payload, lease: MailLease, now: Date): Promise<MailRecord | null> {
  return inTransaction(payload, async (req) => {
    const mail = await readMail(req, lease.mail);
    if (mail === null || !isFree(mail, now)) return null;
    const taken = { ...mail, state: 'sending', leaseOwner: lease.owner, leaseExpires: expiry(now) } as const;
    await write(req, taken);
    return taken;
  });
}

/** Waiting, or in the hands of a worker that is past its time. */
export function isFree({ state, leaseExpires }: MailRecord, now: Date): boolean {
  if (state === 'queued') return true;
  return state === 'sending' && (leaseExpires === null || leaseExpires <= now.toISOString());
}

/** Writes under the lease and renews it; null when it is in other hands by now. `also` joins the transaction. */
export function writeMail(
  payload: Payload,
  { lease, now, change, also }: MailWrite,
): Promise<MailRecord | null> {
  return inTransaction(payload, async (req) => {
    const mail = await readMail(req, lease.mail);
    if (mail?.state !== 'sending' || mail.leaseOwner !== lease.owner) return null;
    const written = { ...mail, leaseExpires: expiry(now), ...change(mail) };
    await write(req, written);
    await also?.(req);
    return written;
  });
}

interface MailWrite {
  readonly lease: MailLease;
  readonly now: Date;
  readonly change: (mail: MailRecord) => Partial<MailRecord>;
  readonly also?: ((req: PayloadRequest) => Promise<void>) | undefined;
}

async function readMail(req: PayloadRequest, id: string): Promise<MailRecord | null> {
  const stored = await req.payload.db.findOne<Partial<MailRecord> & { id: string }>({
    collection: 'mails',
    where: { id: { equals: id } },
    req,
  });
  return stored === null ? null : mailOf(stored);
}

async function write(req: PayloadRequest, { id, ...data }: MailRecord): Promise<void> {
  await req.payload.db.updateOne({ collection: 'mails', id, data: { ...data }, req });
}

/** A stored document as a record: what was never filled is null or empty. */
export function mailOf(stored: Partial<MailRecord> & Pick<MailRecord, 'id'>): MailRecord {
  return {
    id: stored.id,
    source: stored.source ?? 'timeline',
    about: stored.about ?? '',
    state: stored.state ?? 'queued',
    attempts: stored.attempts ?? 0,
    leaseOwner: stored.leaseOwner ?? null,
    leaseExpires: stored.leaseExpires ?? null,
    sent: stored.sent ?? [],
    reason: stored.reason ?? null,
  };
}

function expiry(now: Date): string {
  return new Date(now.getTime() + mailLeaseTerm).toISOString();
}
