import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { existsSync } from 'node:fs';
import type { DatabaseAdapterObj } from 'payload';
import { DatabaseRefused } from './failures';
import { migrations } from './migrations';
import { markBeside, refuseNewer } from './migrateDatabase';
import { whileBusy } from './sqliteBusy';
import { openSqlite, type Client } from './sqliteConnection';
import { sqliteClients } from './sqliteClient';

type Session = SQLiteAdapter['sessions'][string];
type TransactionMethods = Pick<
  SQLiteAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>;

type Transacting = Pick<SQLiteAdapter['drizzle'], 'transaction'>;

/** Ends a transaction on purpose; nobody ever sees it. */
class RolledBack extends Error {}

/**
 * Gives Payload's three transaction methods. A COMMIT that fails is an error; the stock ones ignore it. A transaction that is
 * begun as `deferred` only reads, on what `reading` gives; every other has the writer at once.
 */
export function sqliteTransactions(adapter: SQLiteAdapter, reading: () => Transacting): TransactionMethods {
  const takeSession = async (
    id: number | string | Promise<number | string> = '',
  ): Promise<Session | undefined> => {
    const key = await id;
    const session = adapter.sessions[key];
    Reflect.deleteProperty(adapter.sessions, key);
    return session;
  };

  return {
    beginTransaction: async (options) => {
      await adapter.initializing;
      const id = crypto.randomUUID();
      const isReading = options?.behavior === 'deferred';
      adapter.sessions[id] = await openSession(isReading ? reading() : adapter.drizzle);
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
function openSession(connected: Transacting): Promise<Session> {
  return new Promise((opened, failed) => {
    const ended: Promise<void> = connected.transaction(
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
  const { connect, destroy, migrate } = adapter;
  let reading: Transacting | null = null;
  const transactions = sqliteTransactions(adapter, () => {
    if (reading === null) throw new Error('The database is not open yet');
    return reading;
  });
  return Object.assign(adapter, transactions, {
    connect: async (options) => {
      if (existsSync(markBeside(file))) throw new DatabaseRefused({ problem: 'restore_unfinished' });
      const clients = await sqliteClients(file);
      await refuseNewerFile(clients.client);
      // The stock `connect` makes no client of its own when it finds one.
      adapter.client = clients.client;
      reading = drizzle(clients.reading, { schema: adapter.schema });
      await connect?.call(adapter, options);
    },
    // Payload looks what is left to do before its transactions: whoever comes second waits, and finds nothing.
    migrate: (args) => alone(`${file}-migrate`, () => migrate.call(adapter, args)),
    destroy: async () => {
      await destroy?.call(adapter);
      adapter.client.close();
    },
  } satisfies Partial<SQLiteAdapter>);
}

/** How long a migration of another process is waited for, in milliseconds. */
const migrationPatience = 600_000;

/** Does something that one process at a time may do; the lock ends with its process, however that ends. */
async function alone<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  const lock = openSqlite(lockFile);
  try {
    await whileBusy(migrationPatience, () => lock.execute('BEGIN EXCLUSIVE'));
    return await work();
  } finally {
    lock.close();
  }
}

async function refuseNewerFile(client: Client): Promise<void> {
  try {
    const tables = await client.execute("SELECT 1 FROM sqlite_schema WHERE name = 'payload_migrations'");
    if (tables.rows.length === 0) return;
    const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY name');
    refuseNewer(rows.map(({ name }) => name as string));
  } catch (error) {
    client.close();
    throw error;
  }
}
