import { isBusy } from './sqliteBusy';
import type { Client, SqliteConnection, Statement } from './sqliteConnection';
import { openConnection, openReadings, type SqliteReadings } from './sqliteReadings';
import { openTransaction, type Transaction } from './sqliteTransaction';
import { writersTurn } from './sqliteTurn';

/** What stands between Payload's adapter and a SQLite file (docs/adr/0006): two clients over the same connections. */
export interface SqliteClients {
  /** Reads what is committed, and writes in turn; each of its transactions is the only one that writes. */
  readonly client: Client;
  /** For what only reads: each of its transactions sees one moment, waits for nobody and cannot write. */
  readonly reading: Client;
}

/** Opens our clients for Payload's adapter: one connection writes, the others read. */
export async function sqliteClients(file: string): Promise<SqliteClients> {
  const writer = await openConnection(file);
  const readings = await openReadings(file);
  const turn = writersTurn(file);

  const alone = async <T>(write: () => T): Promise<T> => {
    const leave = await turn.wait();
    try {
      return await turn.take(write);
    } finally {
      leave();
    }
  };
  const transaction = async (): Promise<Transaction> => {
    const leave = await turn.wait();
    try {
      await turn.take(() => writer.execute('BEGIN IMMEDIATE'));
      return openTransaction(writer, leave);
    } catch (error) {
      leave();
      throw error;
    }
  };

  const client = {
    protocol: 'file',
    get closed() {
      return !writer.isOpen();
    },
    execute: (statement: Statement) =>
      isRead(statement) ? readings.execute(statement) : alone(() => writer.execute(statement)),
    executeMultiple: (sql: string) =>
      alone(() => {
        writer.executeMultiple(sql);
      }),
    batch: (statements: Statement[]) => wholly(transaction, statements),
    migrate: () => Promise.reject(new Error('Migrations go through Payload')),
    transaction,
    sync: () => Promise.resolve(undefined),
    close: () => {
      readings.close();
      turn.close();
      takeLogIn(writer);
      writer.close();
    },
  };
  return { client, reading: readingClient(client, readings) };
}

/** Takes the write-ahead log into the file and empties it; who reads or writes at the moment leaves it to the next. */
function takeLogIn(writer: SqliteConnection): void {
  if (!writer.isOpen() || writer.isInTransaction()) return;
  try {
    writer.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

function isRead(statement: Statement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*select\b/i.test(sql);
}

function readingClient(client: Client, { execute, begin }: SqliteReadings): Client {
  const reading = {
    protocol: client.protocol,
    get closed() {
      return client.closed;
    },
    execute,
    executeMultiple: () => Promise.reject(new Error('Here is read only')),
    batch: (statements: Statement[]) => wholly(begin, statements),
    migrate: () => Promise.reject(new Error('Here is read only')),
    transaction: begin,
    sync: () => client.sync(),
    close: () => undefined,
  };
  return reading;
}

/** Runs all statements in one transaction. */
async function wholly(
  begin: () => Promise<Transaction>,
  statements: Statement[],
): ReturnType<Client['batch']> {
  const transaction = await begin();
  try {
    const results = await transaction.batch(statements);
    await transaction.commit();
    return results;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
