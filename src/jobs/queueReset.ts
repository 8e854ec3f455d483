import type { PayloadRequest } from 'payload';
import { requestInHand } from '@/telemetry/requestInHand';
import { mailQueue } from './mailQueue';

/** Name of the kind of job that looks whether somebody is to be sent a link for a new password. */
export const resetTaskSlug = 'ask_reset';

/** Queues it for an address that somebody typed, which only who has the installation's secret can read. */
export async function queueReset(req: PayloadRequest, address: string): Promise<void> {
  await req.payload.jobs.queue({
    task: resetTaskSlug,
    queue: mailQueue,
    input: { address, request: requestInHand() },
    overrideAccess: true,
    req,
  });
}
