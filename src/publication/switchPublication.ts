import { bookletFolder } from '@/domain/publication/address';
import { holdTurn } from '@/database/holdTurn';
import { inTransaction } from '@/database/inTransaction';
import { checkLease } from './lease';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import { readShown } from './shown';
import { showPublication } from './showPublication';

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
