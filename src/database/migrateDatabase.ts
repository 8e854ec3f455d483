import type { Payload } from 'payload';
import { readAll } from './asSystem';
import { databaseOf } from './databases';
import { DatabaseRefused } from './failures';
import { migrations } from './migrations';

/**
 * Throws while the database lacks a migration of this program: another process may be about to run it. A database
 * without migrations is not asked: connecting has made its collections and indexes, or has failed.
 */
export async function checkSchema(payload: Payload): Promise<void> {
  const wanted = databaseOf(payload).migrations;
  if (wanted.length === 0) return;
  const docs = await readAll({ payload }, 'payload-migrations');
  const missing = wanted.filter(({ name }) => !docs.some((done) => done.name === name));
  if (missing.length > 0) throw new Error(`Not migrated: ${missing.map(({ name }) => name).join(', ')}`);
}

/** Gives the names of migrations that this program does not know: a newer one was at work where they are recorded. */
export function unknownMigrations(recorded: readonly string[]): readonly string[] {
  const known = new Set(migrations.map(({ name }) => name));
  return recorded.filter((name) => !known.has(name));
}

/** Throws `DatabaseRefused` when a newer program has recorded migrations in a database. */
export function refuseNewer(recorded: readonly string[]): void {
  const names = unknownMigrations(recorded);
  if (names.length > 0) throw new DatabaseRefused({ problem: 'newer_program', names });
}

/**
 * Name of the mark that stands while a restore fills an installation: a collection of MongoDB, a file beside that of
 * SQLite, a key of the storage. What breaks off leaves it behind, and the program refuses to start: half an installation
 * must not be taken for a whole one, nor for a new one.
 */
export const unfinishedRestore = 'unfinished-restore';

/** Gives the path of the mark beside a SQLite file. */
export function markBeside(file: string): string {
  return `${file}.${unfinishedRestore}`;
}

/**
 * Brings the database to the newest migration, where it has any. Under NODE_ENV=production Payload does it by itself
 * when it connects.
 */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const wanted = databaseOf(payload).migrations;
  if (wanted.length > 0) await payload.db.migrate({ migrations: [...wanted] });
}
