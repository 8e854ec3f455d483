import type { DatabaseFacts } from './manifest';

/** One finished or unfinished publication, as files have to be kept for it. */
export interface BookletRow {
  readonly id: string;
  readonly edition: string;
  readonly slug: string;
  readonly number: number;
  readonly contentHash: string;
  /** The files of its last finished render; null while there is none. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[] | null;
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
   * in anybody's hands. What breaks off leaves it empty, or in a state in which the program refuses to start.
   */
  readonly fillFrom: (folder: string, counts: DatabaseFacts['counts']) => Promise<void>;
  /** The last hash of each chain of its timeline. */
  readonly heads: () => Promise<DatabaseFacts['heads']>;
}
