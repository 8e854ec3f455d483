import type { Migration, Payload } from 'payload';
import { migrations } from './migrations';

/** Brings the database to the newest migration. Under NODE_ENV=production Payload does it by itself when it connects. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  // Payload types a migration for any database; these are SQLite's, and so is the adapter that runs them.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
}
