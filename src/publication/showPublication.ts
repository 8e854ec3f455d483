import { bookletFiles, bookletFolder, publicationFolder } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';
import type { PublicationToMake } from './readPublication';
import { shownKey } from './shown';

/** A publication whose files are stored. */
export type PublicationShown = Pick<PublicationToMake, 'id' | 'place' | 'number' | 'contentHash'>;

/**
 * The number first, so that after a crash in the middle a lower one still stays away; then what the page links under
 * hashed names, the page itself in one step, and the stable names last.
 */
export async function showPublication(
  storage: Storage,
  { id, place, number, contentHash }: PublicationShown,
): Promise<void> {
  const from = publicationFolder(place, number);
  const to = bookletFolder(place);
  const files = (await storage.list(from)).map((key) => key.slice(from.length + 1));
  const shown = JSON.stringify({ publication: id, number, contentHash });
  await storage.put(shownKey(place), new TextEncoder().encode(shown));
  for (const file of [...files].sort((a, b) => turnOf(a) - turnOf(b))) {
    const bytes = await storage.get(`${from}/${file}`);
    if (bytes !== null) await storage.put(`${to}/${file}`, bytes);
  }
}

function turnOf(file: string): number {
  if (file.includes('/')) return 0;
  return file === bookletFiles.web ? 1 : 2;
}
