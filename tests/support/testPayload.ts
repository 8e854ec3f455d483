import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { migrateDatabase } from '@/database/migrateDatabase';
import { folderStorage } from '@/storage/folderStorage';
import { cacheSchema, copySchema } from './cachedDatabase';
import { fileReader } from './fileReader';

/**
 * A real Payload over an empty database of its own: on the replica set of MONGODB_URI when that is set, else
 * in a SQLite file. Tests cannot tell which.
 */
export interface TestPayload {
  readonly payload: Payload;
  /** Where this installation keeps its files. */
  readonly dataDir: string;
  /** Sends a request to our endpoints, else to Payload's, in this process, as a browser would. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Closes the database and removes the folder. */
  readonly close: () => Promise<void>;
}

/** Starts one; call it once per test file, because the configuration is read once per module registry. */
export async function startTestPayload(storageUrl = ''): Promise<TestPayload> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-test-'));
  process.env['DATA_DIR'] = dataDir;
  process.env['DATABASE_URL'] = databaseUrl(dataDir);
  const isMigrated = copySchema(join(dataDir, 'kitapcik.db'));
  process.env['STORAGE_URL'] = storageUrl;
  // What a test does is told at once, however much it is.
  process.env['MAIL_GATHER_MINUTES'] = '0';
  process.env['MAIL_HOURLY'] = '1000';
  // A set DATABASE_URL is production, which has no defaults for these.
  // One for all: databases that were made once are copied with their seals.
  process.env['SECRET'] = 'a secret of the tests, which keeps nothing';
  process.env['PUBLIC_URL'] = 'https://kitapcik.example';
  const { default: config } = await import('@payload-config');
  const { getPayload, handleEndpoints } = await import('payload');
  const { answerRequest } = await import('@/endpoints/answerRequest');
  // Refused requests are what many tests are about; only what nobody expects is worth a line.
  const quiet = Object.assign(await config, { logger: { options: { level: 'fatal' } } });
  const payload = await getPayload({ config: quiet, key: dataDir });
  if (!isMigrated) {
    await migrateDatabase(payload);
    await cacheSchema();
  }
  return {
    payload,
    dataDir,
    fetch: async (path, init) => {
      const request = new Request(`http://127.0.0.1:3000${path}`, init);
      const publicUrl = 'https://kitapcik.example';
      const storage = folderStorage(join(dataDir, 'storage'));
      const ours = await answerRequest({ payload, publicUrl, fileReader, storage }, request);
      return ours ?? handleEndpoints({ config: quiet, payloadInstanceCacheKey: dataDir, request });
    },
    close: async () => {
      if ('connection' in payload.db) await dropMongo(payload.db as unknown as MongooseAdapter);
      await payload.destroy();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Drops the database. What a killed process was writing there would be held for a minute, and it could not be dropped before. */
async function dropMongo({ connection }: MongooseAdapter): Promise<void> {
  const { appName } = connection.getClient().options;
  const admin = connection.getClient().db('admin');
  const open = await admin
    .aggregate<{ lsid: { id: unknown } }>([
      { $currentOp: { allUsers: true, idleSessions: true } },
      { $match: { appName, type: 'idleSession', transaction: { $exists: true } } },
    ])
    .toArray();
  if (open.length > 0) await admin.command({ killSessions: open.map(({ lsid: { id } }) => ({ id })) });
  await connection.dropDatabase();
}

/** A new file, or a database of a new name on the server. */
function databaseUrl(dataDir: string): string {
  const server = process.env['MONGODB_URI'] ?? '';
  if (server === '') return `file:${join(dataDir, 'kitapcik.db')}`;
  return namedDatabase(server);
}

/** Gives a URL with a new database's name on a server or set; `URL` knows no address with several hosts. */
export function namedDatabase(server: string): string {
  const name = `kitapcik-test-${crypto.randomUUID()}`;
  // By this the server can be told to fail one test file's commands and no other's.
  return server.replace(/\/\??([^/?]*)$/, `/${name}?appName=${name}&$1`).replace(/&$/, '');
}
