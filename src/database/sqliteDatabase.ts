import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from './migrations';
import { sqliteClient } from './sqliteClient';

type Session = SQLiteAdapter['sessions'][string];
type TransactionMethods = Pick<
  SQLiteAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>;

/** Ends a transaction on purpose; nobody ever sees it. */
class RolledBack extends Error {}

/** Gives Payload's three transaction methods. A COMMIT that fails is an error; the stock ones ignore it. */
export function sqliteTransactions(adapter: SQLiteAdapter): TransactionMethods {
  const takeSession = async (
    id: number | string | Promise<number | string> = '',
  ): Promise<Session | undefined> => {
    const key = await id;
    const session = adapter.sessions[key];
    Reflect.deleteProperty(adapter.sessions, key);
    return session;
  };

  return {
    beginTransaction: async () => {
      await adapter.initializing;
      const id = crypto.randomUUID();
      adapter.sessions[id] = await openSession(adapter.drizzle);
      return id;
    },
    commitTransaction: async (id) => {
      await (await takeSession(id))?.resolve();
    },
    rollbackTransaction: async (id) => {
      await (await takeSession(id))?.reject();
    },
  };
}

/** Drizzle ends a transaction when its callback ends; this one ends when `resolve` or `reject` is called. */
function openSession(drizzle: SQLiteAdapter['drizzle']): Promise<Session> {
  return new Promise((opened, failed) => {
    const ended: Promise<void> = drizzle.transaction(
      (db) =>
        new Promise<void>((commit, abort) => {
          const resolve = async (): Promise<void> => (commit(), ended);
          const reject = async (): Promise<void> => {
            abort(new RolledBack());
            await ended.catch(ignoreRollback);
          };
          opened({ db: db as unknown as Session['db'], resolve, reject });
        }),
    );
    ended.catch(failed);
  });
}

function ignoreRollback(error: unknown): void {
  if (!(error instanceof RolledBack)) throw error;
}

/** Gives Payload's SQLite adapter over our own client and transactions (docs/adr/0006). */
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
