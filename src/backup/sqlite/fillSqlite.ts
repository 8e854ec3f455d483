import { constants } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SqliteConnection } from '@/database/sqliteConnection';
import { syncFile, syncFolder } from '@/storage/folderFiles';
import { checkCounts, restoredMailReason } from '../copiedDatabase';
import { onFile } from './onFile';
import { readColumns, readCounts } from './readSqlite';

interface Filling {
  readonly copy: string;
  /** Where the database belongs; there is none yet. */
  readonly file: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Prepares the database beside its place and renames it there: it is there whole or not at all. */
export async function fillSqlite({ copy, file, counts }: Filling): Promise<void> {
  const prepared = `${file}.restoring`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await rm(prepared, { force: true });
    await copyFile(copy, prepared, constants.COPYFILE_EXCL);
    await onFile(prepared, (connection) => {
      checkCounts(counts, readCounts(connection));
      settle(connection);
    });
    await syncFile(prepared);
    await rename(prepared, file);
    await syncFolder(dirname(file));
  } finally {
    await rm(prepared, { force: true });
  }
}

/** Each where the shape of the backup has what it changes: a backup may be from before a table or column was made. */
const settlement: readonly {
  readonly table: string;
  readonly column: string;
  readonly sql: string;
  readonly args?: string[];
}[] = [
  { table: 'users_sessions', column: 'id', sql: 'DELETE FROM users_sessions' },
  {
    table: 'users',
    column: 'reset_password_token',
    sql: 'UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL',
  },
  { table: 'users', column: 'link', sql: 'UPDATE users SET link = NULL' },
  {
    table: 'mails',
    column: 'state',
    sql: `UPDATE mails SET state = 'failed', lease_owner = NULL, lease_expires = NULL, reason = ?
          WHERE state IN ('queued', 'sending')`,
    args: [restoredMailReason],
  },
  { table: 'payload_jobs', column: 'task_slug', sql: "DELETE FROM payload_jobs WHERE task_slug = 'mail'" },
  { table: 'payload_jobs', column: 'processing', sql: 'UPDATE payload_jobs SET processing = 0' },
  {
    table: 'renders',
    column: 'lease_owner',
    sql: "UPDATE renders SET state = 'queued', lease_owner = NULL, lease_expires = NULL WHERE state = 'running'",
  },
];

function settle(connection: SqliteConnection): void {
  // The log of a job goes with it.
  connection.execute('PRAGMA foreign_keys = ON');
  const columns = readColumns(connection);
  const possible = settlement.filter(({ table, column }) => columns.has(`${table}.${column}`));
  connection.execute('BEGIN');
  for (const { sql, args = [] } of possible) connection.execute({ sql, args });
  connection.execute('COMMIT');
}
