import type { TaskConfig } from 'payload';
import { loggedJob } from '@/jobs/jobLoop';
import { publishTaskSlug } from '@/jobs/queues';
import { publicationRuntime } from './publishing';
import { runRender } from './runRender';

/**
 * The job: makes one render's files and shows them. No retries of Payload's: a failed render is a visible state with a
 * "try again", one that the storage refused is queued again with its rest, and an abandoned one by `tendLeased`.
 */
export const publishTask: TaskConfig<'publish'> = {
  slug: publishTaskSlug,
  inputSchema: [
    { name: 'render', type: 'text', required: true },
    { name: 'request', type: 'text' },
  ],
  retries: 0,
  handler: async ({ input: { render, request }, job, req: { payload } }) => {
    const runtime = publicationRuntime(payload);
    const named = { job: job.id, task: publishTaskSlug, about: render, request };
    await loggedJob(payload, named, () => runRender({ payload, runtime }, render));
    return { output: {} };
  },
};
