import type { Payload } from 'payload';
import { readAll } from './asSystem';
import { databaseOf } from './databases';

/**
 * Throws while the database lacks a migration of this program: another process may be about to run it. A database
 * without migrations is not asked: connecting has made its collections and indexes, or has failed.
 */
export async function checkSchema(payload: Payload): Promise<void> {
  const { migrations } = databaseOf(payload);
  if (migrations.length === 0) return;
  const docs = await readAll({ payload }, 'payload-migrations');
  const missing = migrations.filter(({ name }) => !docs.some((done) => done.name === name));
  if (missing.length > 0) throw new Error(`Not migrated: ${missing.map(({ name }) => name).join(', ')}`);
}

/**
 * The collection of MongoDB that stands while a restore fills the database. What breaks off there leaves it behind, and
 * the program refuses to start: half a database must not be taken for a whole one.
 */
export const unfinishedRestore = 'unfinished-restore';

/**
 * Brings the database to the newest migration, where it has any. Under NODE_ENV=production Payload does it by itself
 * when it connects.
 */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const { migrations } = databaseOf(payload);
  if (migrations.length > 0) await payload.db.migrate({ migrations: [...migrations] });
}
