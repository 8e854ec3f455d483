import type { Client, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client';
import { createClient } from '@libsql/client';
import { Mutex, withTimeout } from 'async-mutex';
import { whileBusy } from './sqliteBusy';

/** How long a write waits for others before it fails, in milliseconds. */
const patience = 15_000;
const writerTaken = `The database's writer was not free within ${patience} ms. Was a nested write not given its req?`;

/** SQLite's own waiting blocks the event loop, so it is short; we wait in `whileBusy`. */
const pragmas = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA busy_timeout = 20',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
];

/**
 * Opens our client for Payload's adapter (docs/adr/0006): one connection reads, one writes behind a queue.
 * The stock client drops its connection after each transaction, and with it pragmas and two file descriptors.
 */
export async function sqliteClient(file: string): Promise<Client> {
  const writer = await openConnection(file);
  const reader = await openConnection(file);
  await reader.execute('PRAGMA query_only = ON');
  return joinConnections(reader, writer);
}

async function openConnection(file: string): Promise<Client> {
  const connection = createClient({ url: `file:${file}` });
  for (const pragma of pragmas) await whileBusy(patience, () => connection.execute(pragma));
  return connection;
}

function joinConnections(reader: Client, writer: Client): Client {
  // One writer at a time, in the order of asking.
  const turn = withTimeout(new Mutex(), patience, new Error(writerTaken));
  const alone = <T>(write: () => Promise<T>): Promise<T> =>
    turn.runExclusive(() => whileBusy(patience, write));

  // Every transaction of ours writes; whatever mode is asked for, it takes the writer at once.
  const transaction = async (): Promise<Transaction> => begin(writer, await turn.acquire());

  const joined = {
    protocol: 'file',
    get closed() {
      return writer.closed;
    },
    execute: (statement: InStatement) =>
      isRead(statement) ? reader.execute(statement) : alone(() => writer.execute(statement)),
    batch: (statements: InStatement[], mode?: TransactionMode) => alone(() => writer.batch(statements, mode)),
    migrate: (statements: InStatement[]) => alone(() => writer.migrate(statements)),
    executeMultiple: (sql: string) => alone(() => writer.executeMultiple(sql)),
    transaction,
    sync: () => writer.sync(),
    close: () => {
      reader.close();
      writer.close();
    },
  };
  return joined;
}

function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*select\b/i.test(sql);
}

async function begin(writer: Client, release: () => void): Promise<Transaction> {
  try {
    await whileBusy(patience, () => writer.execute('BEGIN IMMEDIATE'));
  } catch (error) {
    release();
    throw error;
  }
  return openTransaction(writer, release);
}

function openTransaction(writer: Client, release: () => void): Transaction {
  let closed = false;
  const inside = <T>(run: () => Promise<T>): Promise<T> =>
    closed ? Promise.reject(new Error('The transaction is closed')) : run();

  const rollback = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    try {
      await writer.execute('ROLLBACK');
    } catch (error) {
      if (!endedBySqlite(error)) throw error;
    } finally {
      release();
    }
  };

  return {
    get closed() {
      return closed;
    },
    execute: (statement: InStatement): Promise<ResultSet> => inside(() => writer.execute(statement)),
    batch: (statements) => inside(() => inSequence(writer, statements)),
    executeMultiple: (sql) => inside(() => writer.executeMultiple(sql)),
    commit: async () => {
      await inside(() => whileBusy(patience, () => writer.execute('COMMIT')));
      closed = true;
      release();
    },
    rollback,
    close: () => void rollback(),
  };
}

/** A full disk, for one, makes SQLite roll back by itself. */
function endedBySqlite(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no transaction is active');
}

async function inSequence(writer: Client, statements: InStatement[]): Promise<ResultSet[]> {
  const results: ResultSet[] = [];
  for (const statement of statements) results.push(await writer.execute(statement));
  return results;
}
