import type { Payload } from 'payload';
import { migrations } from './migrations';
import { isOnMongo } from './mongoSession';

/**
 * Throws while the database lacks a migration of this program: another process may be about to run it. On MongoDB
 * nothing is asked: connecting has made the collections and indexes, or has failed.
 */
export async function checkSchema(payload: Payload): Promise<void> {
  if (isOnMongo({ payload })) return;
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const missing = migrations.filter(({ name }) => !docs.some((done) => done.name === name));
  if (missing.length > 0) throw new Error(`Not migrated: ${missing.map(({ name }) => name).join(', ')}`);
}
