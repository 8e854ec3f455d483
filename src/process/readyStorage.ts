import type { Env } from '@/env';
import { storageMessages } from '@/messages/operator/storage';
import { checkStorage } from '@/storage/checkStorage';
import { openStorage } from '@/storage/openStorage';
import { StorageFailed } from '@/storage/storageFailed';
import { sweepPreparing } from '@/storage/sweepPreparing';
import { endSaying } from './endSaying';

/**
 * Makes sure that files can be stored and read, and clears away what dead processes left in the middle. Where
 * they cannot, the process says why and ends with code 1.
 */
export async function readyStorage(env: Pick<Env, 'storage'>): Promise<void> {
  try {
    await checkStorage(openStorage(env));
    if (env.storage.kind === 'folder') await sweepPreparing(env.storage.folder, new Date());
  } catch (error) {
    if (!(error instanceof StorageFailed)) throw error;
    const { problem, detail } = error;
    endSaying(`${storageMessages.tr[problem](detail)}\n\n${storageMessages.en[problem](detail)}`);
  }
}
