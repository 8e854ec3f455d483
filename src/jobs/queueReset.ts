import type { PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import { requestInHand } from '@/telemetry/requestInHand';
import { mailQueue } from './mailQueue';

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
