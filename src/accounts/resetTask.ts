import type { TaskConfig } from 'payload';
import { loggedJob } from '@/jobs/jobLoop';
import { resetTaskSlug } from '@/jobs/queues';
import { askReset } from './askReset';
import { addressOfReset } from './takeReset';

/**
 * The job: has a link sent to the address that somebody typed, if it is anybody's. It may run more than once, because a
 * second request in a row sends nothing.
 */
export const resetTask: TaskConfig<'ask_reset'> = {
  slug: resetTaskSlug,
  inputSchema: [
    { name: 'address', type: 'text', required: true },
    { name: 'request', type: 'text' },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 5_000 } },
  handler: async ({ input: { address: sealed, request }, job, req: { payload } }) => {
    const named = { job: job.id, task: resetTaskSlug, about: 'a forgotten password', request };
    await loggedJob(payload, named, async () => {
      const address = addressOfReset(payload, sealed);
      if (address !== null) await askReset({ payload, now: new Date() }, address);
      return 'done';
    });
    return { output: {} };
  },
};
