import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { PayloadRequest } from 'payload';
import type { Link } from '@/domain/workflow/chain';
import { mongoSession } from './mongoTransactions';

/** The collections whose entries are chained. */
export type Chained = 'timeline' | 'journal';

/** Writes the places of entries in their chain, in SQLite: many in one statement. */
export async function storeLinksInSqlite(
  req: PayloadRequest,
  chain: Chained,
  links: readonly Link[],
): Promise<void> {
  const { sessions } = req.payload.db as unknown as SQLiteAdapter;
  const session = sessions[(await req.transactionID) ?? ''];
  if (session === undefined) throw new Error('Links are written in a transaction only');
  const db = session.db as unknown as LibSQLDatabase;
  await db.run(sql`
    UPDATE ${sql.identifier(chain)}
    SET position = json_extract(link.value, '$.position'), seal = json_extract(link.value, '$.seal')
    FROM json_each(${JSON.stringify(links)}) AS link
    WHERE ${sql.identifier(chain)}.id = json_extract(link.value, '$.id')`);
}

/** Writes the places of entries in their chain, in MongoDB: many in one batch. */
export async function storeLinksInMongo(
  req: PayloadRequest,
  chain: Chained,
  links: readonly Link[],
): Promise<void> {
  const { adapter, session } = await mongoSession(req);
  const operations = links.map(({ id, position, seal }) => ({
    updateOne: { filter: { _id: id }, update: { $set: { position, seal } } },
  }));
  await adapter.connection.collection<{ _id: string }>(chain).bulkWrite(operations, { session });
}
