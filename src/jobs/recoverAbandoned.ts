import type { Payload } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { isFree, type Leased, type LeaseKind, type StoredLease } from './lease';
import { giveBackJobs, unfinishedJobs } from './unfinishedJobs';

/**
 * Finds what dead workers left: a job still marked as being worked on goes back to the queue, and an
 * unfinished record without a job gets one. What a living worker holds has a lease and stays with it.
 */
export async function recoverAbandoned<R extends Leased>(
  payload: Payload,
  kind: LeaseKind<R>,
  now: Date,
): Promise<void> {
  const { docs } = await payload.db.find<StoredLease<R>>({
    collection: kind.collection,
    where: { state: { in: ['queued', kind.working] } },
    pagination: false,
  });
  const abandoned = docs.filter((doc) => isFree(kind, kind.recordOf(doc), now));
  if (abandoned.length === 0) return;
  const jobs = await unfinishedJobs(payload);
  for (const { id } of abandoned) {
    const own = jobs.filter((job) => kind.recordOfJob(job) === id);
    if (own.length === 0) await inTransaction(payload, (req) => kind.queueJob(req, id));
    const held = own.filter(({ processing }) => processing);
    await giveBackJobs(
      payload,
      held.map((job) => job.id),
    );
  }
}
