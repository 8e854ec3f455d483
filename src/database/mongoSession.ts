import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';

export type MongoSession = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>;

/** A request's database as MongoDB's adapter, and the session of its transaction. Throws when there is none. */
export async function mongoSession(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<{
  readonly adapter: MongooseAdapter;
  readonly session: MongoSession;
}> {
  const adapter = req.payload.db as unknown as MongooseAdapter;
  const session: MongoSession | undefined = adapter.sessions[(await req.transactionID) ?? ''];
  if (session === undefined) throw new Error('This is read and written in a transaction only');
  return { adapter, session };
}

/** The collection of MongoDB that holds one document for each kind of turn. */
export const turns = 'turns';

/** Writes one document for the key: of two transactions, whoever comes second begins again. */
export async function lockMongoAddress(req: PayloadRequest, key: string): Promise<void> {
  const { adapter, session } = await mongoSession(req);
  await adapter.connection
    .collection<{ _id: string; held: number }>(turns)
    .updateOne({ _id: key }, { $inc: { held: 1 } }, { upsert: true, session });
}
