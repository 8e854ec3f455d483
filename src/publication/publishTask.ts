import type { TaskConfig } from 'payload';
import { publishTaskSlug } from '@/jobs/publishTaskSlug';
import { publicationRuntime } from './publicationRuntime';
import { publishRender } from './publishRender';

/**
 * The job: makes one render's files and shows them. No retries of Payload's: a failed render is a visible state with a
 * "try again", and an abandoned one is queued again by `tendRenders`.
 */
export const publishTask: TaskConfig<'publish'> = {
  slug: publishTaskSlug,
  inputSchema: [{ name: 'render', type: 'text', required: true }],
  retries: 0,
  handler: async ({ input, req: { payload } }) => {
    await publishRender({ payload, runtime: publicationRuntime(payload) }, input.render);
    return { output: {} };
  },
};
