import {
  bookletFiles,
  bookletFolder,
  publicationFolder,
  recordFolder,
  recordRoot,
  type BookletPlace,
} from '@/domain/publication/address';
import { plainName, type Storage } from '@/storage/storage';

/** The publication that a province's address shows: the beginning of its signed list of files (docs/adr/0040-proof-in-readers-hands.md). */
export interface CurrentPublication {
  readonly publication: string;
  readonly number: number;
  readonly contentHash: string;
}

/** Gives the storage key of the public file that names the publication shown. It is written last. */
export function currentKey(place: BookletPlace): string {
  return `${bookletFolder(place)}/yayim.json`;
}

/** Gives the storage key, out of readers' reach, of the highest publication that was ever about to be shown. It is written first. */
export function highestKey({ edition, slug }: BookletPlace): string {
  return `${recordRoot}/${edition}/${slug}/yayim.json`;
}

/** Reads what a province's address shows, or is being made to show; null before its first booklet. */
export async function readCurrent(storage: Storage, place: BookletPlace): Promise<CurrentPublication | null> {
  // What was shown before the highest was kept has the public file alone.
  const stored = (await storage.get(highestKey(place))) ?? (await storage.get(currentKey(place)));
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as CurrentPublication);
}

/** Gives the bytes that a file of a publication has since an earlier run, wherever they lie; null where it has none. */
export async function storedBefore(
  { storage }: { readonly storage: Storage },
  { place, number }: { readonly place: BookletPlace; readonly number: number },
  name: string,
): Promise<Uint8Array | null> {
  const kept = await storage.get(`${recordFolder(place, number)}/${name}`);
  return kept ?? (await storage.get(`${publicationFolder(place, number)}/${name}`));
}

/** Which files are put last where readers look: the page never offers, and the signed list never names, what is not there. */
const lastForReaders: readonly string[] = [bookletFiles.web, bookletFiles.signature, bookletFiles.manifest];

interface CopyOptions {
  /** The files that come last, in this order. */
  readonly last?: readonly string[];
  /** A file that stays, although there is none of its name among those that are copied. */
  readonly spared?: string;
  readonly wanted?: (file: string) => boolean;
}

/**
 * Copies a booklet's files within the storage: what the page links in folders first, then the files under stable names, and
 * some last. What another booklet left there goes then: a file that this one lacks would still be read as part of it.
 */
export async function copyFolder(
  storage: Storage,
  from: string,
  to: string,
  { last = lastForReaders, spared = '', wanted = () => true }: CopyOptions = {},
): Promise<void> {
  // A page's compressed twins are the page as most browsers get it: they come after it.
  const turnOf = (file: string): number => (file.includes('/') ? -1 : last.indexOf(plainName(file)) + 1);
  const files = namesIn(from, await storage.list(from)).filter(wanted);
  for (const file of files.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    const bytes = await storage.get(`${from}/${file}`);
    if (bytes !== null) await storage.put(`${to}/${file}`, bytes);
  }
  const own = new Set(files);
  for (const file of namesIn(to, await storage.list(to))) {
    if (!own.has(file) && file !== spared && isLeftOver(file)) await storage.remove(`${to}/${file}`);
  }
}

const namesIn = (folder: string, keys: readonly string[]): readonly string[] =>
  keys.map((key) => key.slice(folder.length + 1));

/** The folders of publications lie below their province's address; hashed files may be asked for by a page that is open. */
function isLeftOver(file: string): boolean {
  return !/^\d+\//.test(file) && !/[.-][0-9a-f]{8,64}\.[a-z0-9]+$/.test(file);
}
