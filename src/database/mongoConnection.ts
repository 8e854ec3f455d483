import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import { DatabaseRefused, isUnanswered } from './failures';
import { refuseNewer, unfinishedRestore } from './migrateDatabase';
import type { DatabaseAdapterObj } from 'payload';
import { storeDays } from './daysStored';
import { storeFacts } from './factsStored';
import { migrations } from './migrations';
import { prepareCollections } from './mongoCollections';
import { mongoTransactions } from './mongoTransactions';

/**
 * Opens the adapter's connection and makes sure that it has transactions. Throws `DatabaseRefused` when the server
 * is out of reach, is not in the replica set that the URL names, or is in none; or when a restore broke off there.
 */
export async function connectMongo(adapter: MongooseAdapter, url: string): Promise<void> {
  try {
    await adapter.connection.openUri(url, adapter.connectOptions);
  } catch (error) {
    throw new DatabaseRefused(isInNoSet(error) ? { problem: 'no_replica_set' } : notConnected(error));
  }
  if (!(await hasReplicaSet(adapter))) throw new DatabaseRefused({ problem: 'no_replica_set' });
  if ((await adapter.connection.collection(unfinishedRestore).findOne()) !== null)
    throw new DatabaseRefused({ problem: 'restore_unfinished' });
}

/** Both are asked: Payload turns transactions off by the URL, and the server alone knows what it is. */
async function hasReplicaSet({ connection }: MongooseAdapter): Promise<boolean> {
  const told = await connection.getClient().db('admin').command({ hello: 1 });
  return Boolean(connection.getClient().options.replicaSet) && typeof told['setName'] === 'string';
}

/** The driver drops servers that answer but are not in the named set; when none is left, it waited for nothing. */
function isInNoSet(error: unknown): boolean {
  const reason = error instanceof Error && 'reason' in error ? error.reason : null;
  if (typeof reason !== 'object' || reason === null || !('servers' in reason)) return false;
  return reason.servers instanceof Map && reason.servers.size === 0;
}

/** Nobody answers, which may pass; or somebody does and will not have us, which will not. */
function notConnected(error: unknown): DatabaseRefused['problem'] {
  const detail = error instanceof Error ? error.message : String(error);
  return { problem: isUnanswered(error) ? 'unreachable' : 'not_opened', detail };
}

/**
 * Where the migrations stand that a program knew. There are none to run here, yet they tell which release has been at work:
 * every change of what is stored has one.
 */
const migrationRecord = 'payload-migrations';

/**
 * Gives Payload's MongoDB adapter, on a replica set only: elsewhere it goes on silently without transactions.
 * It connects with all collections and indexes in place, because a late one lets duplicates in meanwhile.
 */
export function mongoDatabase(url: string): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url,
    migrationDir: 'src/database/migrations',
    autoPluralization: false,
    connectOptions: { autoIndex: false, autoCreate: false, writeConcern: { w: 'majority' } },
    transactionOptions: { readConcern: { level: 'snapshot' }, readPreference: 'primary' },
  });
  return { ...stock, init: (args) => withChecks(stock.init(args) as unknown as MongooseAdapter, url) };
}

function withChecks(adapter: MongooseAdapter, url: string): ReturnType<DatabaseAdapterObj['init']> {
  const { connect } = adapter;
  const checked = Object.assign(adapter, mongoTransactions(adapter), {
    connect: async (options?: { hotReload: boolean }) => {
      try {
        await connectMongo(adapter, url);
        const recorded = adapter.connection.collection<{ name: string }>(migrationRecord);
        refuseNewer(await recorded.distinct('name'));
        await connect?.call(adapter, options);
        await prepareCollections(adapter);
        const db = adapter.connection.getClient().db(adapter.connection.name);
        await storeDays(db);
        await storeFacts(db);
        for (const { name } of migrations)
          await recorded.updateOne({ name }, { $setOnInsert: { name, batch: 1 } }, { upsert: true });
      } catch (error) {
        await adapter.connection.close();
        throw error;
      }
    },
  } satisfies Partial<MongooseAdapter>);
  return checked;
}
