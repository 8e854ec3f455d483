import { inTransaction } from '@/database/inTransaction';
import { nextTry } from '@/domain/publication/render';
import { checkLease, unheld, writeRecord } from '@/jobs/lease';
import { queueRender } from '@/jobs/queueRender';
import type { EndingStep } from './endRender';
import { renderLeases, type RenderReason } from './renderRecord';

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
    const refusals = render.refusals + 1;
    const next = nextTry(refusals, runtime.now());
    if (next === null) return false;
    const rest = { ...unheld, waitsUntil: next.toISOString(), state: 'queued', step: null } as const;
    await writeRecord(req, renderLeases, { ...render, ...rest, reason, refusals });
    await queueRender(req, render.id, next);
    return true;
  });
}
