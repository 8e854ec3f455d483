import type { Env } from '@/env';
import { openStorage } from '@/storage/openStorage';
import { pictureFiles, type PictureFiles } from '@/storage/pictureFiles';
import type { Storage } from '@/storage/storage';

/** What a backup is made of, or restored into: one installation, as its settings name it. */
export interface Installation {
  readonly database: Env['database'];
  readonly storage: Storage;
  readonly pictures: PictureFiles;
  readonly secret: string;
  /** Version of this program. */
  readonly release: string;
}

export function installationOf(env: Env, release: string): Installation {
  const { database, secret } = env;
  return { database, storage: openStorage(env), pictures: pictureFiles(env), secret, release };
}
