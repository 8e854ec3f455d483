import { openSqlite, type SqliteConnection } from '@/database/sqliteConnection';
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

function onTestDatabase<T>(work: (connection: SqliteConnection) => T): T {
  const connection = openSqlite((process.env['DATABASE_URL'] ?? '').replace(/^file:/, ''));
  try {
    return work(connection);
  } finally {
    connection.close();
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
export function cacheDatabase(name: CachedDatabase): void {
  const place = placeOf(name);
  const whole = placeOf(crypto.randomUUID());
  if (place === null || whole === null) return;
  onTestDatabase((connection) => connection.execute({ sql: 'VACUUM INTO ?', args: [whole] }));
  renameSync(whole, place);
}

/** Fills this test file's database, from a cached one where there is one and no user is here yet. */
export async function fillOnce(name: CachedDatabase, fill: () => Promise<void>): Promise<void> {
  const place = placeOf(name);
  if (place === null || !onTestDatabase(isEmpty)) return fill();
  if (existsSync(place)) {
    onTestDatabase((connection) => {
      copyRows(connection, place);
    });
    return;
  }
  await fill();
  cacheDatabase(name);
}

function isEmpty(connection: SqliteConnection): boolean {
  const { rows } = connection.execute('SELECT 1 FROM users');
  return rows.length === 0;
}

function copyRows(connection: SqliteConnection, place: string): void {
  const { rows } = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const tables = rows
    .map(({ name }) => name as string)
    .filter((name) => !/^(sqlite|payload_migrations)/.test(name));
  const copies = tables.map((name) => `INSERT INTO "${name}" SELECT * FROM cached."${name}";`);
  connection.executeMultiple(
    `PRAGMA foreign_keys = OFF; ATTACH '${place}' AS cached; BEGIN; ${copies.join(' ')} COMMIT; DETACH cached;`,
  );
}
