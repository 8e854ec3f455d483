import type { PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import { renderId } from '@/domain/publication/publicationId';
import type { Render } from '@/payload-types';
import { requestInHand } from '@/telemetry/requestInHand';
import { publishTaskSlug } from './publishTaskSlug';

/** Records an attempt at a publication's files and queues it, in the transaction of the caller. */
export async function createRender(
  req: PayloadRequest,
  of: Pick<Render, 'publication' | 'edition' | 'province' | 'attempt' | 'at'>,
): Promise<Render> {
  const { publication, edition, province, attempt, at } = of;
  const render = await req.payload.create({
    collection: 'renders',
    data: {
      id: renderId(publication, attempt),
      publication,
      edition,
      province,
      attempt,
      state: 'queued',
      runs: 0,
      refusals: 0,
      at,
    },
    ...asSystem,
    req,
  });
  await queueRender(req, render.id);
  return render;
}

/**
 * Queues the making of one render's files. With the `req` of the action that made the render, both commit
 * together or not at all (an outbox): there is no render without its job and no job without its render. It is
 * for now, or for later.
 */
export async function queueRender(req: PayloadRequest, renderId: string, waitUntil?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: publishTaskSlug,
    input: { render: renderId, request: requestInHand() },
    ...asSystem,
    req,
    ...(waitUntil && { waitUntil }),
  });
}
