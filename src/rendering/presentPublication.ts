import { inTransaction } from '@/database/inTransaction';
import { checkLease } from '@/jobs/lease';
import { presentFigures } from '@/workflow/figures/presentFigures';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import { readCurrent } from './currentPublication';

/**
 * Writes the snapshot's values as the published copies, now that their files can be read; never those of a lower
 * number over those of a higher one.
 */
export async function presentPublication(
  { payload, runtime: { storage }, lease }: PublishStep,
  publication: PublicationToMake,
): Promise<void> {
  // Asked before the transaction begins, which a slow storage would keep open. The turn at the address still holds.
  const current = await readCurrent(storage, publication.place);
  if (current === null || current.number > publication.number) return;
  await inTransaction(payload, async (req) => {
    await checkLease(req, lease);
    await presentFigures(req, publication);
  });
}
