import { bookletFiles, bookletFolder, recordRoot, type BookletPlace } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';

/** The publication that a province's address shows. Readable by everybody, like all that is beside it. */
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

/**
 * Copies a booklet's files within the storage: what the page links in folders first, then the files under stable
 * names, and the page last: it never offers a file that is not there yet.
 */
export async function copyFolder(
  storage: Storage,
  from: string,
  to: string,
  wanted: (file: string) => boolean = () => true,
): Promise<void> {
  const files = (await storage.list(from)).map((key) => key.slice(from.length + 1)).filter(wanted);
  for (const file of [...files].sort((a, b) => turnOf(a) - turnOf(b))) {
    const bytes = await storage.get(`${from}/${file}`);
    if (bytes !== null) await storage.put(`${to}/${file}`, bytes);
  }
}

function turnOf(file: string): number {
  if (file.includes('/')) return 0;
  return file === bookletFiles.web ? 2 : 1;
}
