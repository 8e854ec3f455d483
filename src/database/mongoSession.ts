import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';

export type MongoSession = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>;

/** Is this request's database MongoDB? */
export function isOnMongo({ payload }: Pick<PayloadRequest, 'payload'>): boolean {
  return payload.db.name === 'mongoose';
}

/** A request's database as MongoDB's adapter, and the session of its transaction. Throws when there is none. */
export async function mongoSession(req: PayloadRequest): Promise<{
  readonly adapter: MongooseAdapter;
  readonly session: MongoSession;
}> {
  const adapter = req.payload.db as unknown as MongooseAdapter;
  const session: MongoSession | undefined = adapter.sessions[(await req.transactionID) ?? ''];
  if (session === undefined) throw new Error('This is read and written in a transaction only');
  return { adapter, session };
}
