import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assetsFolderName,
  bookletFiles,
  bookletFolder,
  englishFolder,
  englishFolderName,
  lateFolderName,
  passportFolderName,
  publicationFolder,
  publicRoot,
  type BookletPlace,
} from '@/domain/publication/address';
import { filesBelow, isMissing } from '@/storage/folderFiles';
import { plainName, twinEndings, type Storage } from '@/storage/storage';
import { readCurrent } from './currentPublication';

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

/** Folders below the public root, and below the English one, whose pages are all made from the newest index. */
const indexFolders = ['gosterge', 'hizmet', 'karsilastir', 'turkiye'];

/**
 * Removes what stands in the folders of the pages over many provinces and is none of these files: a page that is made no more,
 * of a service that the newest edition dropped, would keep numbers that were corrected or hidden since.
 */
export async function clearLeftOver(storage: Storage, files: ReadonlySet<string>): Promise<void> {
  for (const folder of [...indexFolders, ...indexFolders.map((each) => `${englishFolderName}/${each}`)]) {
    for (const key of await storage.list(`${publicRoot}/${folder}`)) {
      if (!files.has(plainName(key.slice(publicRoot.length + 1)))) await storage.remove(key);
    }
  }
}

/** Remembers which pages of awaited booklets were put last, and puts only those that differ. */
export type LatePages = (storage: Storage, outDir: string, signal?: AbortSignal) => Promise<void>;

/**
 * Makes the function that puts the pages of provinces whose booklet is awaited where that will stand, never over a booklet, and
 * takes them out of the job's folder. A booklet that comes in the same moment gets its page back. Where the signal aborts, it ends
 * between two pages and rejects with its reason.
 */
export function latePages(): LatePages {
  const shown = new Map<string, string>();
  return async (storage, outDir, signal) => {
    const folder = join(outDir, lateFolderName);
    for (const file of await filesBelow(folder)) {
      signal?.throwIfAborted();
      const bytes = await readFile(join(folder, file));
      const hash = createHash('sha256').update(bytes).digest('hex');
      const place = placeIn(file);
      if (shown.get(file) === hash || (await readCurrent(storage, place)) !== null) continue;
      await storage.put(`${publicRoot}/${file}`, bytes);
      shown.set(file, hash);
      const current = await readCurrent(storage, place);
      if (current !== null) await showPages(storage, place, current.number);
    }
    await rm(folder, { recursive: true, force: true });
  };
}

/** The booklet's place that a page stands at: `2024-2/yozgat/index.html`, `en/2024-2/yozgat/index.html`. */
function placeIn(file: string): BookletPlace {
  const parts = file.split('/').filter((part) => part !== englishFolderName);
  return { edition: parts[0] ?? '', slug: parts[1] ?? '' };
}

const pageNames = ['', ...Object.values(twinEndings)].map((ending) => bookletFiles.web + ending);

async function showPages(storage: Storage, place: BookletPlace, number: number): Promise<void> {
  const own = publicationFolder(place, number);
  const ways = [
    [own, bookletFolder(place)],
    [`${own}/${englishFolderName}`, englishFolder(place)],
  ] as const;
  for (const [from, to] of ways) {
    for (const name of pageNames) {
      const bytes = await storage.get(`${from}/${name}`);
      if (bytes !== null) await storage.put(`${to}/${name}`, bytes);
    }
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
