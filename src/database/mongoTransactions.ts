import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import pRetry from 'p-retry';
import { hasLabel, isUnanswered } from './failures';
import type { MongoSession } from './mongoSession';

/** How long the end of a commit is awaited, in milliseconds. */
const patience = 15_000;

/**
 * Payload's commit for MongoDB, so that a commit whose answer got lost is asked again: the server ends a transaction
 * once, so asking twice is safe, while running the action again might do it twice.
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
