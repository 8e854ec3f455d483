import { withdrawalsAmong } from '@/domain/publication/withdrawn';
import { assureLease } from '@/jobs/lease';
import type { Storage } from '@/storage/storage';
import { readPublications } from '@/workflow/sheet/publications';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import { readCurrent } from './currentPublication';
import { replaceWithNotice } from './replaceWithNotice';
import { copyToPublic } from './copyToPublic';

/**
 * Lets the province's address show this publication, unless a higher number is there already. Whoever calls has the
 * turn at the address (`takeTurn`), so that two publications of one province cannot pass each other: the number shown
 * only grows. A withdrawal first takes the place of what it withdrew, and what was withdrawn is not shown any more.
 */
export async function switchPublication(step: PublishStep, publication: PublicationToMake): Promise<void> {
  const storage = underLease(step);
  const { place, number } = publication;
  const taken = withdrawalsAmong(await readPublications({ payload: step.payload }, publication));
  const own = taken.find(({ by }) => by === number);
  if (own !== undefined) await replaceWithNotice(storage, place, own);
  const gone = taken.find((each) => each.number === number);
  if (gone !== undefined) {
    await replaceWithNotice(storage, place, gone);
    return;
  }
  const current = await readCurrent(storage, place);
  if (current !== null && current.number > number) return;
  await copyToPublic(storage, publication);
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
