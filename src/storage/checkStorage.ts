import { StorageFailed } from './storageFailed';
import type { Storage } from './storage';

/**
 * Writes a file, reads it back and removes it again. Throws `StorageFailed` when this storage could not keep
 * a booklet: better said at the start than by the first job.
 */
export async function checkStorage(storage: Storage): Promise<void> {
  const key = `start-check-${crypto.randomUUID()}`;
  const written = new TextEncoder().encode(key);
  try {
    await storage.put(key, written);
    await storage.list('site');
    const read = await storage.get(key);
    await storage.remove(key);
    if (read !== null && Buffer.from(read).equals(written)) return;
  } catch (error) {
    if (error instanceof StorageFailed) throw error;
    throw new StorageFailed('not_writable', error instanceof Error ? error.message : String(error), error);
  }
  throw new StorageFailed('not_writable', `${key} does not come back as it was put`);
}
