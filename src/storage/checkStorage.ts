import { StorageFailed, type Storage } from './storage';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './folderFiles';

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

/** Nothing is prepared for longer than this, in milliseconds. */
const longest = 3_600_000;

/** Removes what dead processes left in `.preparing`; what another one is preparing now stays. */
export async function sweepPreparing(root: string, now: Date): Promise<void> {
  const folder = join(root, '.preparing');
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const age = await ageOf(path, now);
    if (age > longest) await rm(path, { recursive: true, force: true });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Milliseconds since the last change; one that is gone meanwhile is new. */
async function ageOf(path: string, now: Date): Promise<number> {
  try {
    return now.getTime() - (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
