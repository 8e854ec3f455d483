import type { Payload } from 'payload';
import { resetTaskSlug } from '@/jobs/queues';
import { giveBackJobs, unfinishedJobs } from '@/jobs/unfinishedJobs';

/** Longer than one takes, in milliseconds: whoever holds it after that is dead. */
const longest = 60_000;

/** Puts back the requests for a new password that a dead worker left. */
export async function recoverAbandonedResets(payload: Payload, now: Date): Promise<void> {
  const before = now.getTime() - longest;
  const left = (await unfinishedJobs(payload)).filter(
    ({ task, processing, touched }) => task === resetTaskSlug && processing && Date.parse(touched) < before,
  );
  await giveBackJobs(
    payload,
    left.map(({ id }) => id),
  );
}
