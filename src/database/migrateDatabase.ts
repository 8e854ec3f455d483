import type { Payload } from 'payload';
import { databaseOf } from './databases';

/**
 * Brings the database to the newest migration, where it has any. Under NODE_ENV=production Payload does it by itself
 * when it connects.
 */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const { migrations } = databaseOf(payload);
  if (migrations.length > 0) await payload.db.migrate({ migrations: [...migrations] });
}
