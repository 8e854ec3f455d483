import type { SecurityEventKind } from '@/domain/signIn/securityEvent';

/** Stands for any kind, any person and the newest entry in an address of the journal. */
export const anyJournal = '-';

/** Somebody whom the journal names. */
export interface JournalPerson {
  readonly id: string;
  readonly name: string;
}

/** One entry of the journal of security, as an admin reads it. */
export interface JournalLine {
  readonly id: string;
  /** ISO time; of the last one where there were several. */
  readonly at: string;
  readonly kind: SecurityEventKind;
  readonly person: JournalPerson | null;
  /** Who did it, where that is somebody else. */
  readonly by: JournalPerson | null;
  /** The network address; null where there is none, or where it was sealed under another secret. */
  readonly sender: string | null;
  readonly device: 'known' | 'new' | null;
  /** What tells one address that no account has from another. */
  readonly unknown: string | null;
  readonly detail: string | null;
  readonly problem: string | null;
  readonly times: number;
}

/** A page of the journal: what is about its reader is left out. */
export interface JournalView {
  /** The newest first. */
  readonly lines: readonly JournalLine[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  /** Everybody to narrow it to, but the reader. */
  readonly people: readonly JournalPerson[];
  /** How many days an entry is kept. */
  readonly keptDays: number;
}
