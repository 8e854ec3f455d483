import { join } from 'node:path';
import type { Env } from '@/env';
import { openStorage } from '@/storage/openStorage';
import type { Storage } from '@/storage/storage';

/** What a backup is made of, or restored into: one installation, as its settings name it. */
export interface Installation {
  readonly database: Env['database'];
  readonly storage: Storage;
  readonly mediaFolder: string;
  readonly secret: string;
  /** Version of this program. */
  readonly release: string;
}

export function installationOf(env: Env, release: string): Installation {
  const { database, secret, dataDir } = env;
  return { database, storage: openStorage(env), mediaFolder: join(dataDir, 'media'), secret, release };
}
