import { createClient, type Client } from '@libsql/client';
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Contents of a cached SQLite database: the schema alone, or the ministry of `makeMinistry` too. */
type CachedDatabase = 'migrated' | 'ministry';

/** Path of a cached database; null where none is cached (databaseCache.mjs), as on MongoDB. */
function placeOf(name: string): string | null {
  const folder = process.env['TEST_DATABASES'];
  const isOnMongo = (process.env['MONGODB_URI'] ?? '') !== '';
  return folder === undefined || isOnMongo ? null : join(folder, `${name}.db`);
}

async function onTestDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: process.env['DATABASE_URL'] ?? '' });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

/** Begins a database file as a copy of a cached one; false where there is none yet. */
export function copyCached(name: CachedDatabase, file: string): boolean {
  const place = placeOf(name);
  if (place === null || !existsSync(place)) return false;
  copyFileSync(place, file);
  return true;
}

/** Caches this test file's database as it is now for later ones. Of two at once, the later one stays. */
export async function cacheDatabase(name: CachedDatabase): Promise<void> {
  const place = placeOf(name);
  const whole = placeOf(crypto.randomUUID());
  if (place === null || whole === null) return;
  await onTestDatabase((client) => client.execute({ sql: 'VACUUM INTO ?', args: [whole] }));
  renameSync(whole, place);
}

/** Fills this test file's database, from a cached one where there is one and no user is here yet. */
export async function fillOnce(name: CachedDatabase, fill: () => Promise<void>): Promise<void> {
  const place = placeOf(name);
  if (place === null || !(await onTestDatabase(isEmpty))) return fill();
  if (existsSync(place)) return onTestDatabase((client) => copyRows(client, place));
  await fill();
  await cacheDatabase(name);
}

async function isEmpty(client: Client): Promise<boolean> {
  const { rows } = await client.execute('SELECT 1 FROM users');
  return rows.length === 0;
}

async function copyRows(client: Client, place: string): Promise<void> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const tables = rows
    .map(({ name }) => name as string)
    .filter((name) => !/^(sqlite|payload_migrations)/.test(name));
  const copies = tables.map((name) => `INSERT INTO "${name}" SELECT * FROM cached."${name}";`);
  await client.executeMultiple(
    `PRAGMA foreign_keys = OFF; ATTACH '${place}' AS cached; BEGIN; ${copies.join(' ')} COMMIT; DETACH cached;`,
  );
}
