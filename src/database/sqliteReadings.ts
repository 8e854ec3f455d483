import { setImmediate as breathe } from 'node:timers/promises';
import { Semaphore, withTimeout } from 'async-mutex';
import { whileBusy } from './sqliteBusy';
import { openSqlite, type ResultSet, type SqliteConnection, type Statement } from './sqliteConnection';
import { openTransaction, type Transaction } from './sqliteTransaction';
import { patience } from './sqliteTurn';

/** Statements run one at a time anyway; more connections would help nobody. */
const mostOpen = 8;
const readersTaken = `No connection for reading was free within ${patience} ms. Was a nested read not given its scope?`;

/** Opens a connection to a SQLite file as Payload's adapter needs it. */
export async function openConnection(file: string): Promise<SqliteConnection> {
  const connection = openSqlite(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    await whileBusy(patience, () => connection.execute(`PRAGMA ${pragma}`));
  return connection;
}

/** The connections that read: none of them can write, and none waits for who does. */
export interface SqliteReadings {
  /** Reads what is committed now. */
  readonly execute: (statement: Statement) => Promise<ResultSet>;
  /** Begins to read one moment. Ends in nothing, whatever it ends with. */
  readonly begin: () => Promise<Transaction>;
  readonly close: () => void;
}

/** Opens the connections that read a SQLite file: one for single statements, one for each moment that is being read. */
export async function openReadings(file: string): Promise<SqliteReadings> {
  const single = await openReader(file);
  const all = new Set([single]);
  const idle: SqliteConnection[] = [];
  const places = withTimeout(new Semaphore(mostOpen), patience, new Error(readersTaken));

  const take = async (): Promise<SqliteConnection> => {
    const connection = idle.pop() ?? (await openReader(file));
    all.add(connection);
    // A deferred transaction begins with its first statement; the moment is the one of asking.
    await whileBusy(patience, () => {
      if (!connection.isInTransaction()) connection.execute('BEGIN');
      return connection.execute('SELECT count(*) FROM sqlite_schema');
    });
    return connection;
  };

  return {
    execute: (statement) => whileBusy(patience, () => single.execute(statement)),
    begin: async () => {
      // As with writes: many readings in a row let others work in between.
      await breathe();
      const [, leave] = await places.acquire();
      try {
        const connection = await take();
        return openTransaction(connection, () => {
          idle.push(connection);
          leave();
        });
      } catch (error) {
        leave();
        throw error;
      }
    },
    close: () => {
      for (const connection of all) connection.close();
    },
  };
}

async function openReader(file: string): Promise<SqliteConnection> {
  const reader = await openConnection(file);
  reader.execute('PRAGMA query_only = ON');
  return reader;
}
