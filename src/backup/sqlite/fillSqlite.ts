import { constants } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Client } from '@libsql/client';
import { syncFolder } from '@/storage/durable';
import { checkCounts } from '../checkCounts';
import { restoredMailReason } from '../restoredMailReason';
import { syncFile } from '../syncFile';
import { onFile } from './onFile';
import { readCounts, readTables } from './readSqlite';

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
    await onFile(prepared, async (client) => {
      checkCounts(counts, await readCounts(client));
      await settle(client);
    });
    await syncFile(prepared);
    await rename(prepared, file);
    await syncFolder(dirname(file));
  } finally {
    await rm(prepared, { force: true });
  }
}

/** By table, so that a backup from before a table was made is settled too. */
const settlement: readonly { readonly table: string; readonly sql: string; readonly args?: string[] }[] = [
  { table: 'users_sessions', sql: 'DELETE FROM users_sessions' },
  { table: 'users', sql: 'UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL' },
  {
    table: 'mails',
    sql: `UPDATE mails SET state = 'failed', lease_owner = NULL, lease_expires = NULL, reason = ?
          WHERE state IN ('queued', 'sending')`,
    args: [restoredMailReason],
  },
  { table: 'payload_jobs', sql: "DELETE FROM payload_jobs WHERE task_slug = 'mail'" },
  { table: 'payload_jobs', sql: 'UPDATE payload_jobs SET processing = 0' },
  {
    table: 'renders',
    sql: "UPDATE renders SET state = 'queued', lease_owner = NULL, lease_expires = NULL WHERE state = 'running'",
  },
];

async function settle(client: Client): Promise<void> {
  const tables = await readTables(client);
  // The log of a job goes with it.
  await client.execute('PRAGMA foreign_keys = ON');
  await client.batch(
    settlement.filter(({ table }) => tables.includes(table)).map(({ sql, args = [] }) => ({ sql, args })),
    'write',
  );
}
