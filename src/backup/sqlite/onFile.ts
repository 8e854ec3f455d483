import { openSqlite, type SqliteConnection } from '@/database/sqliteConnection';

/** Runs one piece of work on a connection to a SQLite file. */
export async function onFile<T>(
  file: string,
  work: (connection: SqliteConnection) => T | Promise<T>,
): Promise<T> {
  const connection = openSqlite(file);
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}
