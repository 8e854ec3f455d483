import type { Env } from '@/env';
import { folderStorage } from './folderStorage';
import { s3Storage } from './s3Storage';
import type { Storage } from './storage';

/** Opens the storage that the settings name. It asks for nothing before it is used. */
export function openStorage({ storage }: Pick<Env, 'storage'>): Storage {
  return storage.kind === 's3' ? s3Storage(storage) : folderStorage(storage.folder);
}
