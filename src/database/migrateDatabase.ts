import type { Migration, Payload } from 'payload';
import { migrations } from './migrations';
import { isOnMongo } from './mongoSession';

/**
 * Brings the database to the newest migration. Under NODE_ENV=production Payload does it by itself when it connects;
 * MongoDB has no tables to migrate, and connecting has made its collections and indexes.
 */
export async function migrateDatabase(payload: Payload): Promise<void> {
  if (isOnMongo({ payload })) return;
  // Payload types a migration for any database; these are SQLite's, and so is the adapter that runs them.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
}
