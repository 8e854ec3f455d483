import { join } from 'node:path';
import type { ClientSession, Db } from 'mongodb';
import { unfinishedRestore } from '@/database/migrateDatabase';
import { migrations } from '@/database/migrations';
import { BackupRefused } from '../backupRefused';
import type { CopiedDatabase, DatabaseCopy } from '../copiedDatabase';
import { writeLines } from '../writeLines';
import { documentLine, lineFile } from './documentLine';
import { fillMongo } from './fillMongo';
import { collectionsOf, onMongo } from './onMongo';
import { readBooklets, readChainEnd, readHeads, readMedia } from './readMongo';

/**
 * Gives the `DatabaseCopy` of a MongoDB database. One session reads all collections at one moment of the
 * cluster, while others write.
 */
export function mongoCopy(url: string): DatabaseCopy {
  return {
    where: 'MongoDB',
    copyInto: (folder) =>
      onMongo(url, (db, client) =>
        client.withSession({ snapshot: true }, (session) => copyInto({ db, session, folder })),
      ),
    isEmpty: () => onMongo(url, isEmpty),
    fillFrom: (folder, counts) => onMongo(url, (db) => fillMongo(db, folder, counts)),
    mark: () =>
      onMongo(url, async (db) => {
        const data = { $set: { begun: new Date() } };
        await db.collection(unfinishedRestore).updateOne({}, data, { upsert: true });
      }),
    isMarked: () => onMongo(url, async (db) => (await db.collection(unfinishedRestore).findOne()) !== null),
    unmark: () =>
      onMongo(url, async (db) => {
        await db.dropCollection(unfinishedRestore);
      }),
    empty: () => onMongo(url, empty),
    heads: () => onMongo(url, (db) => readHeads(db)),
  };
}

interface Copying {
  readonly db: Db;
  readonly session: ClientSession;
  readonly folder: string;
}

async function copyInto({ db, session, folder }: Copying): Promise<CopiedDatabase> {
  const names = await collectionsOf(db);
  if (names.length === 0) throw new BackupRefused([{ problem: 'nothing_there' }]);
  const counts: Record<string, number> = {};
  for (const name of names) {
    // Not as numbers of JavaScript: each keeps its kind, so that it can be written as it was.
    const documents = db.collection(name).find({}, { session, sort: { _id: 1 }, promoteValues: false });
    counts[name] = await writeLines(join(folder, lineFile(name)), documents, documentLine);
  }
  return {
    // Its collections have the shape of this program: there are no migrations for MongoDB (docs/adr/0006).
    migrations: migrations.map(({ name }) => name),
    counts,
    heads: await readHeads(db, session),
    chain: await readChainEnd(db, session),
    booklets: await readBooklets(db, session),
    media: await readMedia(db, session),
  };
}

async function empty(db: Db): Promise<void> {
  for (const name of await collectionsOf(db)) {
    if (name !== unfinishedRestore) await db.dropCollection(name);
  }
}

/** The program makes its empty collections when it connects; they are no data yet. */
async function isEmpty(db: Db): Promise<boolean> {
  for (const name of await collectionsOf(db)) {
    if (name !== unfinishedRestore && (await db.collection(name).findOne()) !== null) return false;
  }
  return true;
}
