import type { Storage } from '@/storage/storage';
import { assureLease } from './lease';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import { readShown } from './shown';
import { takeBack, withdrawalOf } from './takeBack';
import { showPublication } from './showPublication';

/**
 * Lets the province's address show this publication, unless a higher number is there already. Whoever calls has the
 * turn at the address (`takeTurn`), so that two publications of one province cannot pass each other: the number shown
 * only grows. A withdrawal first takes the place of what it withdrew, and what was withdrawn is not shown any more.
 */
export async function switchPublication(step: PublishStep, publication: PublicationToMake): Promise<void> {
  const storage = underLease(step);
  const { place, number } = publication;
  const withdraws = publication.snapshot.publication.withdrawal?.withdraws ?? null;
  if (withdraws !== null) await takeBack(storage, { place, number: withdraws, by: number });
  const by = await withdrawalOf(step.payload, publication);
  if (by !== null) {
    await takeBack(storage, { place, number, by });
    return;
  }
  const shown = await readShown(storage, place);
  if (shown !== null && shown.number > publication.number) return;
  await showPublication(storage, publication);
}

/** The lease is looked at before each put: a worker that was asleep finds that another has taken its place. */
function underLease({ payload, lease, runtime: { storage } }: PublishStep): Storage {
  return {
    ...storage,
    put: async (key, bytes) => {
      await assureLease(payload, lease);
      await storage.put(key, bytes);
    },
  };
}
