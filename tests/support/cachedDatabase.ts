import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { BSON } from 'mongodb';
import type { Payload } from 'payload';
import { openSqlite, type SqliteConnection } from '@/database/sqliteConnection';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path of what is cached under a name; null where nothing is cached (databaseCache.mjs). */
function placeOf(name: string): string | null {
  const folder = process.env['TEST_DATABASES'];
  return folder === undefined ? null : join(folder, name);
}

const isOnMongo = (): boolean => (process.env['MONGODB_URI'] ?? '') !== '';

function onTestDatabase<T>(work: (connection: SqliteConnection) => T): T {
  const connection = openSqlite((process.env['DATABASE_URL'] ?? '').replace(/^file:/, ''));
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

/** Where the schema of SQLite is cached, without rows. */
const schema = 'migrated.db';

/** Begins a SQLite file with the cached schema; false where there is none yet, as on MongoDB. */
export function copySchema(file: string): boolean {
  const place = placeOf(schema);
  if (place === null || isOnMongo() || !existsSync(place)) return false;
  copyFileSync(place, file);
  return true;
}

/** Caches the schema of this test file's SQLite database for later ones. */
export async function cacheSchema(): Promise<void> {
  const place = placeOf(schema);
  if (place !== null && !isOnMongo()) await writeWhole(place, sqliteRows.dump);
}

/**
 * Fills this test file's database, with the rows that are cached under a name where there are some and no user is here yet. The
 * name says what they depend on beside the program: the day, where they have one.
 */
export async function fillOnce(payload: Payload, name: string, fill: () => Promise<void>): Promise<void> {
  const kept = isOnMongo() ? mongoRows(payload) : sqliteRows;
  const place = placeOf(`${name}.${kept.ending}`);
  if (place === null || !(await kept.isEmpty())) return fill();
  if (existsSync(place)) return kept.copy(place);
  await fill();
  await writeWhole(place, kept.dump);
}

/** How the rows of a database are kept in a file. */
interface KeptRows {
  readonly ending: string;
  readonly isEmpty: () => boolean | Promise<boolean>;
  readonly copy: (place: string) => void | Promise<void>;
  readonly dump: (file: string) => void | Promise<void>;
}

/** Of two at once, the later one stays. */
async function writeWhole(place: string, write: KeptRows['dump']): Promise<void> {
  const making = `${place}-${crypto.randomUUID()}`;
  await write(making);
  renameSync(making, place);
}

const sqliteRows: KeptRows = {
  ending: 'db',
  isEmpty: () => onTestDatabase((connection) => connection.execute('SELECT 1 FROM users').rows.length === 0),
  copy: (place) => {
    onTestDatabase((connection) => {
      const { rows } = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
      const copies = rows
        .map(({ name }) => name as string)
        .filter((name) => !/^(sqlite|payload_migrations)/.test(name))
        .map((name) => `INSERT INTO "${name}" SELECT * FROM cached."${name}";`);
      connection.executeMultiple(
        `PRAGMA foreign_keys = OFF; ATTACH '${place}' AS cached; BEGIN; ${copies.join(' ')} COMMIT; DETACH cached;`,
      );
    });
  },
  dump: (file) => {
    onTestDatabase((connection) => connection.execute({ sql: 'VACUUM INTO ?', args: [file] }));
  },
};

interface StoredCollection {
  readonly name: string;
  readonly docs: BSON.Document[];
}

function mongoRows(payload: Payload): KeptRows {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const database = connection.getClient().db(connection.name);
  return {
    ending: 'json',
    isEmpty: async () => (await database.collection('users').findOne()) === null,
    copy: async (place) => {
      const stored = BSON.EJSON.parse(readFileSync(place, 'utf8'), { relaxed: false }) as StoredCollection[];
      // The records of migrations are made when the database is opened.
      for (const { name, docs } of stored.filter((each) => each.name !== 'payload-migrations'))
        if (docs.length > 0) await database.collection(name).insertMany(docs);
    },
    dump: async (file) => {
      const all: StoredCollection[] = [];
      for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray())
        all.push({ name, docs: await database.collection(name).find().toArray() });
      writeFileSync(file, BSON.EJSON.stringify(all, { relaxed: false }));
    },
  };
}
