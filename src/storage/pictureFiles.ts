import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env, StorageSettings } from '@/env';
import { filesBelow, isMissing, writeDurably } from './folderFiles';
import { s3Storage } from './s3Storage';
import { s3Storage as pluginOnS3 } from '@payloadcms/storage-s3';
import { deskLimits, s3ClientConfig } from './s3Bucket';

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

/**
 * Configures Payload's own package, which stores the pictures of the collection `media` beside the booklets
 * when those are in a bucket. The fields it adds are there in a folder too, so that both have one schema.
 */
export function pictureStorage(storage: StorageSettings) {
  const isBucket = storage.kind === 's3';
  return pluginOnS3({
    enabled: isBucket,
    alwaysInsertFields: true,
    // The place in a record is relative to this installation's, which may move.
    useCompositePrefixes: true,
    bucket: isBucket ? storage.bucket : '',
    collections: { media: { prefix: isBucket ? `${storage.prefix}media` : 'media' } },
    config: isBucket ? s3ClientConfig(storage, deskLimits) : {},
  });
}
