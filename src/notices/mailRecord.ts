import type { LeaseKind, Leased } from '@/jobs/lease';
import type { MailSource } from '@/domain/notices/delivery';
import type { SealedAddressee } from '@/domain/notices/letter';
import { queueMailJob } from '@/jobs/queueMail';

/** The mails about one occasion (collections/mails). */
export interface MailRecord extends Leased {
  readonly source: MailSource;
  /** The id there. */
  readonly about: string;
  readonly state: 'queued' | 'sending' | 'sent' | 'failed';
  /** Attempts that have ended without everybody having their mail. */
  readonly attempts: number;
  /** Who has got the mail; grows with each one that the mail server took. `how`: it was gathered, or is not wanted. */
  readonly sent: readonly {
    readonly person: string;
    readonly at: string;
    readonly how?: 'gathered' | 'untold';
  }[];
  /** When the last was sent (ISO); null before. */
  readonly lastSent: string | null;
  /** Whose address the mail server refused for good. */
  readonly refused: readonly { readonly person: string; readonly reason: string }[];
  /** Whom it was gathered for, from when on it may leave (ISO), and the mails of the occasions; null and empty for others. */
  readonly person: string | null;
  readonly due: string | null;
  readonly gathered: readonly string[];
  /** Whom the mails go to, as they could be reached when it happened; null where they are looked up when it is sent. */
  readonly people: readonly SealedAddressee[] | null;
  readonly reason: string | null;
}

/** Mails as records that one worker at a time works on. */
export const mailLeases: LeaseKind<MailRecord> = {
  collection: 'mails',
  working: 'sending',
  term: 20_000,
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
    lastSent: stored.lastSent ?? null,
    refused: stored.refused ?? [],
    person: stored.person ?? null,
    due: stored.due ?? null,
    gathered: stored.gathered ?? [],
    people: stored.people ?? null,
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

/** Nodemailer's codes for what is wrong with one mail: its envelope, its message, the stream that it comes from. */
const ofOneMail: readonly unknown[] = ['EENVELOPE', 'EMESSAGE', 'ESTREAM'];
/** The answer of a server that ends the conversation, at whatever stage. */
const serverLeaves = 421;

/**
 * Tells whether a mail could not be sent for its own sake, whatever stage of SMTP refused it; the server may take the
 * others. A server that cannot be reached, does not let us in or takes its leave is not asked again at once.
 */
export function concernsOneAddress(error: unknown): boolean {
  const { code, responseCode } = error as SmtpError;
  return ofOneMail.includes(code) && responseCode !== serverLeaves;
}

/** Tells whether the server said that it never takes this mail: SMTP's answers from 500 on. */
export function isRefusedForGood(error: unknown): boolean {
  const { responseCode } = error as SmtpError;
  return concernsOneAddress(error) && typeof responseCode === 'number' && responseCode >= 500;
}

/**
 * Gives those who have not got their mail, beginning each attempt with another one: where somebody's mail breaks the
 * conversation off, the others still get theirs.
 */
export function inTurn<T>(waiting: readonly T[], attempts: number): readonly T[] {
  const first = waiting.length === 0 ? 0 : attempts % waiting.length;
  return [...waiting.slice(first), ...waiting.slice(0, first)];
}

/** Gives what admins see of a failure: the server's own sentence, without anybody's address. */
export function reasonInShort(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replaceAll(/(?<![^\s<>"',;:@])[^\s<>"',;:@]+@[^\s<>"',;:@]+/g, '…@…').slice(0, longest);
}
