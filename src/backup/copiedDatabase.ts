import type { DatabaseFacts } from './manifest';
import { grouped } from '@/domain/grouped';
import type { Numbered } from '@/domain/publication/readable';
import { filesOf, isWaiting, keptAttempt, type FilesAttempt } from '@/domain/publication/render';
import { BackupRefused } from './backupRefused';
import { backupMessages } from '@/messages/operator/backup';

/** A file as a render wrote it down. */
type WrittenFile = { readonly name: string; readonly sha256: string };

/** One publication, as files have to be kept for it. */
export interface BookletRow extends Numbered {
  readonly id: string;
  readonly edition: string;
  readonly slug: string;
  readonly contentHash: string;
  /** The files that readers have, or that wait to be typed from; empty while there are neither. */
  readonly kept: readonly WrittenFile[];
}

/** An attempt at a publication's files as a database keeps it. */
export interface StoredAttempt extends FilesAttempt {
  readonly publication: string;
  readonly files: readonly WrittenFile[] | null;
}

/** Gives publications as files have to be kept for them, from all attempts at them. */
export function bookletRows(
  publications: readonly Omit<BookletRow, 'files' | 'waits' | 'kept'>[],
  attempts: readonly StoredAttempt[],
): readonly BookletRow[] {
  const byPublication = grouped(attempts, ({ publication }) => publication);
  return publications.map((publication) => {
    const own = byPublication.get(publication.id) ?? [];
    const kept = keptAttempt(own)?.files ?? [];
    return { ...publication, files: filesOf(own), waits: isWaiting(own), kept };
  });
}

/** What was copied. */
export interface CopiedDatabase extends DatabaseFacts {
  readonly booklets: readonly BookletRow[];
  /** Names of the files of all pictures. */
  readonly media: readonly string[];
}

/** A database as a whole: copied while others write, and filled from a copy. One implementation for each kind. */
export interface DatabaseCopy {
  /** Where the database is, in words for the operator: no password. */
  readonly where: string;
  /** Writes one moment of the database into an existing folder. */
  readonly copyInto: (folder: string) => Promise<CopiedDatabase>;
  /** Is there nothing that a restore could overwrite? */
  readonly isEmpty: () => Promise<boolean>;
  /**
   * Fills an empty database from a copy and settles it (docs/adr/0016): nobody is logged in, no mail waits, no job is
   * in anybody's hands.
   */
  readonly fillFrom: (folder: string, counts: DatabaseFacts['counts']) => Promise<void>;
  /** Marks it as being restored into: nothing starts on it until the mark is taken away. */
  readonly mark: () => Promise<void>;
  readonly isMarked: () => Promise<boolean>;
  readonly unmark: () => Promise<void>;
  /** Removes all but the mark. */
  readonly empty: () => Promise<void>;
  /** The last hash of each chain of its timeline. */
  readonly heads: () => Promise<DatabaseFacts['heads']>;
}

type Counts = Readonly<Record<string, number>>;

/** Throws `BackupRefused` when a filled database holds other numbers of rows than the backup says. */
export function checkCounts(wanted: Counts, found: Counts): void {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort();
  const different = names.filter((name) => (wanted[name] ?? 0) !== (found[name] ?? 0));
  if (different.length > 0)
    throw new BackupRefused(different.map((what) => ({ problem: 'count_differs', what })));
}

/**
 * Why mails that had not been sent are given up by a restore: the system that was copied may have sent them since. The
 * list of waiting mails shows it to admins of either language.
 */
export const restoredMailReason = `${backupMessages.tr.mailGivenUp} / ${backupMessages.en.mailGivenUp}`;
