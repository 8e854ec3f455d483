import { publicRoot, recordRoot, waitingRoot } from '@/domain/publication/address';
import type { Env } from '@/env';
import { openStorage } from '@/storage/openStorage';
import { pictureFiles, type PictureFiles } from '@/storage/pictureFiles';
import type { Storage } from '@/storage/storage';

/** Everything that the program keeps in the storage lies below one of these. */
export const storageRoots: readonly string[] = [publicRoot, recordRoot, waitingRoot];

/** What a backup is made of, or restored into: one installation, as its settings name it. */
export interface Installation {
  readonly database: Env['database'];
  readonly storage: Storage;
  readonly pictures: PictureFiles;
  readonly secret: string;
  /** Version of this program. */
  readonly release: string;
}

/** Gives the installation that the settings name. */
export function installationOf(env: Env, release: string): Installation {
  const { database, secret } = env;
  return { database, storage: openStorage(env), pictures: pictureFiles(env), secret, release };
}
