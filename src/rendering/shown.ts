import { bookletFolder, type BookletPlace } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';

/** Which publication a province's address shows. Readable by everybody, like all that is beside it. */
export interface Shown {
  readonly publication: string;
  readonly number: number;
  readonly contentHash: string;
}

export function shownKey(place: BookletPlace): string {
  return `${bookletFolder(place)}/yayim.json`;
}

/** What a province's address shows now, or null before its first booklet. */
export async function readShown(storage: Storage, place: BookletPlace): Promise<Shown | null> {
  const stored = await storage.get(shownKey(place));
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as Shown);
}
