import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Db, Document } from 'mongodb';
import { unfinishedRestore } from '@/database/migrateDatabase';
import { checkCounts, restoredMailReason } from '../copiedDatabase';
import { collectionIn, documentOf } from './documentLine';
import { collectionsOf } from './onMongo';

/** Written in one go. */
const batch = 100;

/** Fills an empty database. */
export async function fillMongo(
  db: Db,
  folder: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  // In one order everywhere: a restore that broke off can be told from where it stopped.
  for (const file of (await readdir(folder)).sort())
    await fillCollection(db, join(folder, file), collectionIn(file));
  checkCounts(counts, await countsOf(db));
  await settle(db);
}

async function fillCollection(db: Db, file: string, collection: string): Promise<void> {
  let waiting: Document[] = [];
  const write = async (): Promise<void> => {
    if (waiting.length > 0) await db.collection(collection).insertMany(waiting);
    waiting = [];
  };
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    waiting.push(documentOf(line));
    if (waiting.length >= batch) await write();
  }
  await write();
}

async function countsOf(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of await collectionsOf(db)) {
    if (name !== unfinishedRestore) counts[name] = await db.collection(name).countDocuments();
  }
  return counts;
}

async function settle(db: Db): Promise<void> {
  await db
    .collection('users')
    .updateMany(
      {},
      { $set: { sessions: [] }, $unset: { resetPasswordToken: 1, resetPasswordExpiration: 1, link: 1 } },
    );
  await db
    .collection('mails')
    .updateMany(
      { state: { $in: ['queued', 'sending'] } },
      { $set: { state: 'failed', leaseOwner: null, leaseExpires: null, reason: restoredMailReason } },
    );
  await db.collection('payload-jobs').deleteMany({ taskSlug: 'mail' });
  await db.collection('payload-jobs').updateMany({}, { $set: { processing: false } });
  await db
    .collection('renders')
    .updateMany({ state: 'running' }, { $set: { state: 'queued', leaseOwner: null, leaseExpires: null } });
}
