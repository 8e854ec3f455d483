import type { PayloadRequest } from 'payload';
import { requestInHand } from '@/telemetry/requestInHand';
import { publishTaskSlug } from './publishTaskSlug';

/**
 * Queues the making of one render's files. With the `req` of the action that made the render, both commit together
 * or not at all (an outbox): there is no render without its job and no job without its render.
 * It is for now, or for later.
 */
export async function queueRender(req: PayloadRequest, renderId: string, waitUntil?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: publishTaskSlug,
    input: { render: renderId, request: requestInHand() },
    overrideAccess: true,
    req,
    ...(waitUntil && { waitUntil }),
  });
}
