import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from './migrations';
import { sqliteClient } from './sqliteClient';
import { sqliteTransactions } from './sqliteTransactions';

/** Payload's SQLite adapter over our own client and transactions (docs/adr/0006). */
export function sqliteDatabase(file: string): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    push: false,
    blocksAsJSON: true,
    migrationDir: 'src/database/migrations',
    prodMigrations: migrations,
    transactionOptions: { behavior: 'immediate' },
  });
  return { ...stock, init: (args) => withOwnClient(stock.init(args), file) };
}

function withOwnClient(adapter: SQLiteAdapter, file: string): SQLiteAdapter {
  const { connect, destroy } = adapter;
  return Object.assign(adapter, sqliteTransactions(adapter), {
    connect: async (options) => {
      // The stock `connect` makes no client of its own when it finds one.
      adapter.client = await sqliteClient(file);
      await connect?.call(adapter, options);
    },
    destroy: async () => {
      await destroy?.call(adapter);
      adapter.client.close();
    },
  } satisfies Partial<SQLiteAdapter>);
}
