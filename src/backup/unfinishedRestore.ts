import { unfinishedRestore } from '@/database/migrateDatabase';
import type { Storage } from '@/storage/storage';
import { databaseCopy } from './databaseCopy';
import type { Installation } from './installation';

/** Which places a restore that broke off has marked: what lies there is its own. */
export interface HalfDone {
  readonly database: boolean;
  readonly storage: boolean;
  readonly pictures: boolean;
}

/** Tells what a restore that broke off has left in an installation. */
export async function halfDoneIn({ storage, pictures, ...installation }: Installation): Promise<HalfDone> {
  const left = await storage.get(unfinishedRestore);
  return {
    database: await databaseCopy(installation).isMarked(),
    storage: left !== null,
    pictures: left !== null && new TextDecoder().decode(left) === pictures.where,
  };
}

/** Tells whether a restore into this storage broke off. */
export async function isHalfRestored(storage: Storage): Promise<boolean> {
  return (await storage.get(unfinishedRestore)) !== null;
}

/** Marks an installation before the first write of a restore. The storage's mark names where the pictures go. */
export async function mark({ storage, pictures, ...installation }: Installation): Promise<void> {
  await databaseCopy(installation).mark();
  await storage.put(unfinishedRestore, new TextEncoder().encode(pictures.where));
}

/** Takes the marks away: the database's first, because the storage's says what is then left to do. */
export async function unmark({ storage, ...installation }: Installation): Promise<void> {
  const database = databaseCopy(installation);
  if (await database.isMarked()) await database.unmark();
  await storage.remove(unfinishedRestore);
}
