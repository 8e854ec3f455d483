import { bookletFiles, bookletFolder, publicationFolder } from '@/domain/publication/address';
import { holdTurn } from '@/database/holdTurn';
import { inTransaction } from '@/database/inTransaction';
import type { Storage } from '@/storage/storage';
import { checkLease } from './lease';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import { readShown, shownKey } from './shown';

/**
 * Lets the province's address show this publication, unless a higher number is there already. Inside a transaction
 * that holds the address's turn, so that two publications of one province cannot pass each other: the number shown
 * only grows.
 */
export async function switchPublication(
  { payload, runtime: { storage }, lease }: PublishStep,
  publication: PublicationToMake,
): Promise<void> {
  const { place } = publication;
  await inTransaction(payload, async (req) => {
    await holdTurn(req, `switch:${bookletFolder(place)}`);
    await checkLease(req, lease);
    const shown = await readShown(storage, place);
    if (shown !== null && shown.number > publication.number) return;
    await showPublication(storage, publication);
  });
}

/**
 * The number first, so that after a crash in the middle a lower one still stays away; then what the page links under
 * hashed names, the page itself in one step, and the stable names last.
 */
async function showPublication(
  storage: Storage,
  { id, place, number, contentHash }: PublicationToMake,
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
