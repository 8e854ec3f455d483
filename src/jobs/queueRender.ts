import type { PayloadRequest } from 'payload';
import { requestInHand } from '@/telemetry/requestInHand';
import { publishTaskSlug } from './publishTaskSlug';

/**
 * Queues the making of one render's files. With the `req` of the action that made the render, both commit together
 * or not at all (an outbox): there is no render without its job and no job without its render.
 */
export async function queueRender(req: PayloadRequest, renderId: string): Promise<void> {
  await req.payload.jobs.queue({
    task: publishTaskSlug,
    input: { render: renderId, request: requestInHand() },
    overrideAccess: true,
    req,
  });
}
