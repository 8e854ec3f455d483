import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';
import pRetry from 'p-retry';
import { hasLabel, isUnanswered } from './failures';

export type MongoSession = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>;

/** Gives a request's MongoDB adapter, and the session of its transaction. Throws when there is none. */
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

/** Writes one document for the key: of two transactions, the second begins again. */
export async function lockMongoAddress(req: PayloadRequest, key: string): Promise<void> {
  const { adapter, session } = await mongoSession(req);
  await adapter.connection
    .collection<{ _id: string; held: number }>(turns)
    .updateOne({ _id: key }, { $inc: { held: 1 } }, { upsert: true, session });
}

/** How long the end of a commit is awaited, in milliseconds. */
const patience = 15_000;

/**
 * Gives Payload's commit for MongoDB, so that a commit whose answer got lost is asked again: the server ends
 * a transaction once, so asking twice is safe, while running the action again might do it twice.
 */
export function mongoTransactions(adapter: MongooseAdapter): Pick<MongooseAdapter, 'commitTransaction'> {
  return {
    commitTransaction: async (id) => {
      const key = await id;
      const session: MongoSession | undefined = adapter.sessions[key];
      if (session === undefined) return;
      Reflect.deleteProperty(adapter.sessions, key);
      try {
        if (session.inTransaction()) await commit(session);
      } finally {
        await session.endSession();
      }
    },
  };
}

function commit(session: MongoSession): Promise<void> {
  return pRetry(() => session.commitTransaction(), {
    retries: Infinity,
    minTimeout: 100,
    factor: 1,
    maxRetryTime: patience,
    shouldRetry: ({ error }) => isUnknown(error),
  });
}

/** Network errors count too: the driver does not label one that it meets before it has a connection. */
function isUnknown(error: unknown): boolean {
  return isUnanswered(error) || hasLabel(error, 'UnknownTransactionCommitResult');
}
