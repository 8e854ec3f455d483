import type { Client, SqliteConnection } from './sqliteConnection';

export type Transaction = Awaited<ReturnType<Client['transaction']>>;

/** Gives the transaction that a connection has begun; `ended` is called once, whichever way it ends. */
export function openTransaction(connection: SqliteConnection, ended: () => void): Transaction {
  let closed = false;
  const inside = async <T>(run: () => T): Promise<T> => {
    await Promise.resolve();
    if (closed) throw new Error('The transaction is closed');
    return run();
  };
  const end = (how: 'COMMIT' | 'ROLLBACK'): void => {
    if (closed) return;
    closed = true;
    try {
      // A full disk, for one, makes SQLite roll back by itself.
      if (how === 'COMMIT' || connection.isInTransaction()) connection.execute(how);
    } finally {
      if (connection.isOpen() && connection.isInTransaction()) connection.execute('ROLLBACK');
      ended();
    }
  };
  const rollback = (): void => {
    end('ROLLBACK');
  };
  return {
    get closed() {
      return closed;
    },
    execute: (statement) => inside(() => connection.execute(statement)),
    batch: (statements) => inside(() => statements.map((statement) => connection.execute(statement))),
    executeMultiple: (sql) =>
      inside(() => {
        connection.executeMultiple(sql);
      }),
    commit: () =>
      inside(() => {
        end('COMMIT');
      }),
    rollback: () => Promise.resolve().then(rollback),
    close: rollback,
  };
}
