import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './isMissing';

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
