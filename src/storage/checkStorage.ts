import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { standingOf } from '@/env/processMark';
import { StorageFailed, type Storage } from './storage';
import { isMissing } from './folderFiles';

/** The one file that shows whether this storage keeps files; the same in every process, and it stays. */
const probe = 'start-check/probe';
const written = new TextEncoder().encode('kitapcik');

/**
 * Writes a file, reads it back, lists it, and asks for the removal of one that is not there: all that a storage is asked
 * for, at the same cost whatever else it holds. Throws `StorageFailed` when it could not keep a booklet.
 */
export async function checkStorage(storage: Storage): Promise<void> {
  try {
    await storage.put(probe, written);
    const read = await storage.get(probe);
    const listed = await storage.list('start-check');
    await storage.remove('start-check/nothing');
    if (read !== null && Buffer.from(read).equals(written) && listed.includes(probe)) return;
  } catch (error) {
    if (error instanceof StorageFailed) throw error;
    throw new StorageFailed('not_writable', error instanceof Error ? error.message : String(error), error);
  }
  throw new StorageFailed('not_writable', `${probe} does not come back as it was put`);
}

/** What is to be swept, and what is not. */
export interface Sweep {
  readonly now: Date;
  readonly isOurs?: (name: string) => boolean;
  /** The mark of the process that made what has this name. */
  readonly markOf?: (name: string) => string;
  /** What is of a process of which nothing is known is kept for so long, in milliseconds. */
  readonly longest?: number;
}

/** Removes from a folder what dead processes left there in the making; what a living one is at work on stays. */
export async function sweepLeftBehind(
  folder: string,
  { now, isOurs = () => true, markOf = (name) => name, longest = 3_600_000 }: Sweep,
): Promise<void> {
  for (const name of (await namesIn(folder)).filter(isOurs)) {
    const path = join(folder, name);
    const standing = standingOf(markOf(name));
    const isLeft = standing === 'unknown' ? (await ageOf(path, now)) > longest : standing === 'gone';
    if (isLeft) await rm(path, { recursive: true, force: true });
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
    return Math.abs(now.getTime() - (await stat(path)).mtimeMs);
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
