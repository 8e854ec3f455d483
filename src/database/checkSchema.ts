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
