import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env } from '@/env';
import { writeDurably } from './durable';
import { filesBelow } from './filesBelow';
import { isMissing } from './isMissing';
import { s3Storage } from './s3Storage';

/** The uploaded pictures, for carrying them elsewhere. `pictureStorage` decides where they are. */
export interface PictureFiles {
  /** The place in words of the machine. */
  readonly where: string;
  names(): Promise<readonly string[]>;
  get(name: string): Promise<Uint8Array | null>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Opens the uploaded pictures in the folder or bucket that the settings name. */
export function pictureFiles({ storage, dataDir }: Pick<Env, 'storage' | 'dataDir'>): PictureFiles {
  if (storage.kind === 'folder') return inFolder(join(dataDir, 'media'));
  const bucket = s3Storage(storage);
  return {
    where: 'media',
    names: async () => (await bucket.list('media')).map((key) => key.slice('media/'.length)),
    get: (name) => bucket.get(`media/${name}`),
    put: (name, bytes) => bucket.put(`media/${name}`, bytes),
    remove: (name) => bucket.remove(`media/${name}`),
  };
}

/** In a folder names are as people once gave them, which no storage would take for keys. */
function inFolder(folder: string): PictureFiles {
  return {
    where: folder,
    names: () => filesBelow(folder),
    get: async (name) => {
      try {
        return await readFile(join(folder, name));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    put: async (name, bytes) => {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeDurably(join(folder, name), bytes);
    },
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}
