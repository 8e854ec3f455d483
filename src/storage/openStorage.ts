import type { Env } from '@/env';
import { folderStorage } from './folderStorage';
import type { Storage } from './storage';

/** The storage that the settings name. */
export function openStorage(env: Pick<Env, 'storage'>): Storage {
  return folderStorage(env.storage.folder);
}
