import { bookletFolder, publicationFolder } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';
import { copyFolder, currentKey } from './currentPublication';
import type { PublicationToMake } from './readPublication';

/** A publication whose files are stored. */
export type PublicationWithFiles = Pick<PublicationToMake, 'id' | 'place' | 'number' | 'contentHash'>;

/** Copies a publication's files to its province's address: the number first, which keeps a lower one away after a crash. */
export async function copyToPublic(
  storage: Storage,
  { id, place, number, contentHash }: PublicationWithFiles,
): Promise<void> {
  const from = publicationFolder(place, number);
  const to = bookletFolder(place);
  const current = JSON.stringify({ publication: id, number, contentHash });
  await storage.put(currentKey(place), new TextEncoder().encode(current));
  await copyFolder(storage, from, to);
}
