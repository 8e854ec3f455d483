import type { LeaseKind, Leased } from '@/jobs/lease';
import { queueMailJob } from '@/jobs/queueMail';

/** The mails about one occasion (collections/mails). */
export interface MailRecord extends Leased {
  readonly source: 'timeline' | 'renders' | 'trains' | 'links';
  /** The id there. */
  readonly about: string;
  readonly state: 'queued' | 'sending' | 'sent' | 'failed';
  /** Attempts that have ended without everybody having their mail. */
  readonly attempts: number;
  /** Who has got the mail; grows with each one that the mail server took. */
  readonly sent: readonly { readonly person: string; readonly at: string }[];
  readonly reason: string | null;
}

/** Mails as records that one worker at a time works on. The lease is renewed after each mail, and one mail takes far less. */
export const mailLeases: LeaseKind<MailRecord> = {
  collection: 'mails',
  working: 'sending',
  term: 3 * 60_000,
  recordOf: ({ id, ...stored }) => ({
    id,
    source: stored.source ?? 'timeline',
    about: stored.about ?? '',
    state: stored.state ?? 'queued',
    attempts: stored.attempts ?? 0,
    leaseOwner: stored.leaseOwner ?? null,
    leaseExpires: stored.leaseExpires ?? null,
    waitsUntil: stored.waitsUntil ?? null,
    sent: stored.sent ?? [],
    reason: stored.reason ?? null,
  }),
  begin: () => ({}),
  recordOfJob: ({ mail }) => mail,
  queueJob: queueMailJob,
};

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

const longest = 300;

/** Tells whether the mail server refused this one address; it may take the others. */
export function concernsOneAddress(error: unknown): boolean {
  const { code, responseCode } = error as SmtpError;
  return code === 'EENVELOPE' && typeof responseCode === 'number';
}

/** Gives what admins see of a failure: the server's own sentence, without anybody's address. */
export function reasonInShort(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replaceAll(/[^\s<>"',;:]+@[^\s<>"',;:]+/g, '…@…').slice(0, longest);
}
