import type { DatabaseSettings } from '@/env';
import { DatabaseRefused } from './failures';
import { isBusy, whileBusy } from './sqliteBusy';
import { openSqlite, type SqliteConnection } from './sqliteConnection';

/** How long a web that is just ending is waited for, in milliseconds. */
const patience = 3_000;

/** What this process holds: it stays open until the process ends, however it ends. */
const held: SqliteConnection[] = [];

/**
 * Makes this process the one web on a SQLite file, for as long as it lives; throws `DatabaseRefused` where another is. The
 * file has one writer, and what a web counts of its visitors it counts for itself. On MongoDB there may be several.
 */
export async function becomeSoleWeb(database: DatabaseSettings): Promise<void> {
  if (database.kind !== 'sqlite') return;
  const lock = openSqlite(`${database.file}-web`);
  try {
    await whileBusy(patience, () => lock.execute('BEGIN EXCLUSIVE'));
    held.push(lock);
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new DatabaseRefused({ problem: 'second_web' }) : error;
  }
}
