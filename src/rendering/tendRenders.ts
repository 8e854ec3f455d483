import { giveBackJobs, unfinishedJobs } from '@/jobs/unfinishedJobs';
import { inTransaction } from '@/database/inTransaction';
import { queueRender } from '@/jobs/queueRender';
import { isFree } from './lease';
import type { Publishing } from './publishing';
import { recordOf } from './renderRecord';

/**
 * Finds what dead workers left: a job still marked as being worked on goes back to the queue, and an unfinished
 * render without a job gets one. What a living worker holds has a lease and stays with it.
 */
export async function tendRenders({ payload, runtime }: Publishing): Promise<void> {
  const { docs } = await payload.find({
    collection: 'renders',
    where: { state: { in: ['queued', 'running'] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const abandoned = docs.map((doc) => recordOf({ ...doc })).filter((render) => isFree(render, runtime.now()));
  const jobs = await unfinishedJobs(payload);
  for (const { id } of abandoned) {
    const own = jobs.filter(({ render }) => render === id);
    if (own.length === 0) await inTransaction(payload, (req) => queueRender(req, id));
    const held = own.filter(({ processing }) => processing);
    await giveBackJobs(
      payload,
      held.map((job) => job.id),
    );
  }
}
