import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { connectMongo } from './mongoConnection';
import { prepareCollections } from './mongoCollections';
import { mongoTransactions } from './mongoTransactions';

/**
 * Payload's MongoDB adapter, on a replica set only: elsewhere it goes on silently without transactions. It connects
 * with all collections and indexes in place, because one that is built late lets duplicates in meanwhile.
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
        await connect?.call(adapter, options);
        await prepareCollections(adapter);
      } catch (error) {
        await adapter.connection.close();
        throw error;
      }
    },
  } satisfies Partial<MongooseAdapter>);
  return checked;
}
