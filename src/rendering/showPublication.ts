import { bookletFolder, publicationFolder } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';
import { copyFolder } from './copyFolder';
import type { PublicationToMake } from './readPublication';
import { shownKey } from './shown';

/** A publication whose files are stored. */
export type PublicationShown = Pick<PublicationToMake, 'id' | 'place' | 'number' | 'contentHash'>;

/**
 * The number first, so that after a crash in the middle a lower one still stays away; then the files.
 */
export async function showPublication(
  storage: Storage,
  { id, place, number, contentHash }: PublicationShown,
): Promise<void> {
  const from = publicationFolder(place, number);
  const to = bookletFolder(place);
  const shown = JSON.stringify({ publication: id, number, contentHash });
  await storage.put(shownKey(place), new TextEncoder().encode(shown));
  await copyFolder(storage, from, to);
}
