import { bookletFolder, type BookletPlace } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';

/** The publication that a province's address shows. Readable by everybody, like all that is beside it. */
export interface CurrentPublication {
  readonly publication: string;
  readonly number: number;
  readonly contentHash: string;
}

/** Gives the storage key of the file that says so. */
export function currentKey(place: BookletPlace): string {
  return `${bookletFolder(place)}/yayim.json`;
}

/** Reads what a province's address shows now; null before its first booklet. */
export async function readCurrent(storage: Storage, place: BookletPlace): Promise<CurrentPublication | null> {
  const stored = await storage.get(currentKey(place));
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as CurrentPublication);
}
