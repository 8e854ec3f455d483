import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import { renderId } from '@/domain/publication/buildSnapshot';
import type { Render } from '@/payload-types';
import { requestInHand } from '@/telemetry/requestInHand';

/** Name of the kind of job that makes a booklet's files; its input is `{render: id, request: id or null}`. */
export const publishTaskSlug = 'publish';

/** Name of the kind of job that sends mails; its input is `{mail: id, request: id or null}`. */
export const mailTaskSlug = 'mail';

/** Mails have a queue of their own, so that a slow mail server keeps no booklet waiting. */
export const mailQueue = 'mail';

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

/** Name of the kind of job that decides whether a person is sent a link for a new password. */
export const resetTaskSlug = 'ask_reset';

/** Queues that job for a typed address, sealed with the installation's secret. */
export async function queueReset(req: PayloadRequest, address: string): Promise<void> {
  await req.payload.jobs.queue({
    task: resetTaskSlug,
    queue: mailQueue,
    input: { address, request: requestInHand() },
    ...asSystem,
    req,
  });
}

/** Name of the kind of job that makes another print of a publication. */
export const variantTaskSlug = 'variant';

/** Other prints have a queue of their own, which is worked on when no booklet waits. */
export const variantQueue = 'variant';

/** Queues the making of another print, by its name: `2024-2:76:1/office`. */
export async function queueVariant(payload: Payload, variant: string): Promise<void> {
  const input = { variant, request: requestInHand() };
  await payload.jobs.queue({ task: variantTaskSlug, queue: variantQueue, input, ...asSystem });
}
