import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Migration, Payload } from 'payload';
import { installationOf, type Installation } from '@/backup/installation';
import { databaseAdapter } from '@/database/databaseAdapter';
import { migrateDatabase } from '@/database/migrateDatabase';
import { readEnv } from '@/env';
import { migrations } from '@/database/migrations';
import { namedDatabase } from './testPayload';

/** Version of this program. */
export const { version: release } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Settings of one installation, as a process gets them. */
export type Settings = Readonly<
  Record<'DATA_DIR' | 'DATABASE_URL' | 'SECRET' | 'PUBLIC_URL' | 'STORAGE_URL', string>
>;

/** A place for an installation, with nothing in it yet. */
export interface EmptyPlace {
  readonly settings: Settings;
  readonly installation: Installation;
  /** A Payload on its database, which is brought to the newest migration, or to one of so many. */
  readonly open: (newest?: number) => Promise<Payload>;
  readonly close: () => Promise<void>;
}

/** Makes a folder and, on MongoDB, a new database's name; with `kind`, on that database alone. */
export function emptyPlace(kind?: 'sqlite'): EmptyPlace {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-second-'));
  const settings: Settings = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl(dataDir, kind),
    STORAGE_URL: storageUrl(dataDir),
    SECRET: crypto.randomUUID(),
    PUBLIC_URL: 'https://kitapcik.example',
  };
  const env = readEnv(settings);
  const installation = installationOf(env, release);
  const opened: Payload[] = [];
  return {
    settings,
    installation,
    open: async (newest) => {
      const { default: config } = await import('@payload-config');
      const { getPayload } = await import('payload');
      const changes = { db: databaseAdapter(env), logger: { options: { level: 'fatal' } } };
      const payload = await getPayload({
        config: Object.assign({}, await config, changes),
        key: `${dataDir}-${String(opened.length)}`,
      });
      opened.push(payload);
      if (newest === undefined) await migrateDatabase(payload);
      else await payload.db.migrate({ migrations: migrations.slice(0, newest) as unknown as Migration[] });
      return payload;
    },
    close: async () => {
      for (const payload of opened) await payload.destroy();
      await installation.storage.remove('site');
      if (env.database.kind === 'mongodb') await drop(env.database.url);
      rmSync(dataDir, { recursive: true });
    },
  };
}

function databaseUrl(dataDir: string, kind?: 'sqlite'): string {
  const server = kind === 'sqlite' ? '' : (process.env['MONGODB_URI'] ?? '');
  if (server === '') return `file:${join(dataDir, 'kitapcik.db')}`;
  return namedDatabase(server);
}

/** A folder, or below a prefix of its own in the bucket of S3_TEST_URL. */
function storageUrl(dataDir: string): string {
  const bucket = process.env['S3_TEST_URL'] ?? '';
  return bucket === '' ? `file:${join(dataDir, 'storage')}` : `${bucket}&prefix=${crypto.randomUUID()}`;
}

async function drop(url: string): Promise<void> {
  const client = await MongoClient.connect(url);
  await client.db().dropDatabase();
  await client.close();
}

/** A command at work, as an operator runs it: a process of its own. */
export interface Command {
  readonly kill: () => void;
  /** Its code, or the signal that ended it, and all that it wrote. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly output: string;
  }>;
}

/** Starts a command in a process of its own. */
export function startCommand(
  name: 'backup' | 'restore' | 'admin' | 'migrate' | 'verifyTimeline',
  args: readonly string[],
  settings: Settings,
): Command {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', resolve('scripts', 'commands', `${name}.ts`), ...args],
    {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', TZ: 'UTC', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    kill: () => child.kill('SIGKILL'),
    ended: once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      output,
    })),
  };
}
