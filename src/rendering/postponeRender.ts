import { inTransaction } from '@/database/inTransaction';
import { nextTry } from '@/domain/publication/render';
import { queueRender } from '@/jobs/queueRender';
import type { EndingStep } from './endRender';
import { checkLease } from './lease';
import { writeRender, type RenderReason } from './renderRecord';

/**
 * Lets a render rest that the storage refused: the same attempt is tried again later, by whichever worker. Its rest and the
 * job of its next try are stored together. False when it has been tried often enough. Nobody is sent a mail.
 */
export async function postponeRender(
  { payload, lease, runtime }: EndingStep,
  reason: RenderReason,
): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const render = await checkLease(req, lease);
    const refused = (render.timings['refused'] ?? 0) + 1;
    const next = nextTry(refused, runtime.now());
    if (next === null) return false;
    const timings = { ...render.timings, refused };
    const rest = { leaseOwner: null, leaseExpires: next.toISOString() };
    await writeRender(req, { ...render, ...rest, state: 'queued', step: null, reason, timings });
    await queueRender(req, render.id, next);
    return true;
  });
}
