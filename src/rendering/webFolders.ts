import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assetsFolderName, passportFolderName, publicRoot } from '@/domain/publication/address';
import { isMissing } from '@/storage/folderFiles';
import type { Storage } from '@/storage/storage';

/** Tells whether a file that the press made is one that all pages share, and not the publication's own. */
export function isShared(file: string): boolean {
  return file.startsWith(`${assetsFolderName}/`);
}

/** Tells whether a file of a publication also stands at the province's address: its passports stay at its own. */
export function isOfLatest(file: string): boolean {
  return !file.split('/').includes(passportFolderName);
}

/**
 * Puts the files that all pages share into the one folder that they have, and takes them out of the job's folder. A name with a
 * hash stands for its bytes: what is there already stays.
 */
export async function shareAssets(storage: Storage, outDir: string): Promise<void> {
  const folder = join(outDir, assetsFolderName);
  for (const name of await namesIn(folder)) {
    const key = `${publicRoot}/${assetsFolderName}/${name}`;
    if (!(await storage.exists(key))) await storage.put(key, await readFile(join(folder, name)));
  }
  await rm(folder, { recursive: true, force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
