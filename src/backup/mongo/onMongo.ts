import { MongoClient, type Db } from 'mongodb';
import { BackupRefused } from '../backupRefused';

/** What the server answers when the moment that is read is older than its history. */
const snapshotTooOld = 239;

/** Runs one piece of work on a connection to MongoDB. Throws `BackupRefused` when the database fails. */
export async function onMongo<T>(url: string, work: (db: Db, client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { writeConcern: { w: 'majority' } });
  try {
    return await work(client.db(), client);
  } catch (error) {
    throw asRefusal(error);
  } finally {
    await client.close();
  }
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || !error.name.startsWith('Mongo')) return error;
  // Read without promoting numbers, the code comes as a number of BSON.
  if ('code' in error && Number(error.code) === snapshotTooOld)
    return new BackupRefused([{ problem: 'history_too_short' }]);
  return new BackupRefused([{ problem: 'database_failed', what: error.message }]);
}

/** Lists the names of all collections; neither views nor the server's own. */
export async function collectionsOf(db: Db): Promise<readonly string[]> {
  const all = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  return all
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort();
}
