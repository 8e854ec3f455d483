import type { PayloadRequest } from 'payload';
import { trainOccasionKey } from '@/domain/notices/trainOccasion';
import { checkLease, unheld, writeRecord, writeUnderLease } from '@/jobs/lease';
import { queueMail, type MailOccasion } from '@/jobs/queueMail';
import { trainOf } from '@/workflow/release/readTrain';
import { readPublicationsById } from '@/workflow/sheet/publications';
import type { PublicationRuntime, PublishStep } from './publishing';
import { renderLeases, type RenderReason, type RenderRecord } from './renderRecord';
import { inTransaction } from '@/database/inTransaction';
import { nextBeginning, nextTry } from '@/domain/publication/render';
import { queueRender } from '@/jobs/queues';

/** What letting go of a render needs. */
export type EndingStep = Pick<PublishStep, 'payload' | 'lease'> & {
  readonly runtime: Pick<PublicationRuntime, 'now'>;
};

/** Ends a render, lets its lease go and queues the mails that say so; all of it is stored together or not at all. */
export async function endRender(
  { payload, lease, runtime }: EndingStep,
  ending: Partial<RenderRecord> & Pick<RenderRecord, 'state'>,
): Promise<void> {
  const end = async (render: RenderRecord, req: PayloadRequest): Promise<Partial<RenderRecord>> => {
    const occasion = await occasionOf(req, { ...render, ...ending });
    await queueMail(req, { ...occasion, edition: render.edition, at: runtime.now() });
    return { ...ending, ...unheld };
  };
  await writeUnderLease(payload, lease, end, runtime.now);
}

/** A failure within a train is told at once, but for the first one only: the mail about the train's end names them all. */
async function occasionOf(
  req: PayloadRequest,
  render: RenderRecord,
): Promise<Pick<MailOccasion, 'source' | 'about' | 'province'>> {
  const [publication] =
    render.state === 'failed' ? await readPublicationsById(req, [render.publication]) : [];
  const train = trainOf(render, publication);
  return train === null
    ? { source: 'renders', about: render.id, province: render.province }
    : { source: 'trains', about: trainOccasionKey({ train, into: 'failing' }), province: null };
}

/**
 * Lets a render rest that lacked something: the same attempt is tried again later, by whichever worker. Its rest and the
 * job of its next try are stored together. False when it has been tried often enough. Nobody is sent a mail.
 */
export async function postponeRender(step: EndingStep, reason: RenderReason): Promise<boolean> {
  return rest(step, ({ refusals }, now) => {
    const next = nextTry(refusals + 1, now);
    return next && { next, changed: { reason, refusals: refusals + 1 } };
  });
}

/**
 * Lets a render rest that was found with a worker that is gone, once that has happened often; false when it may go on
 * now. It is not counted as a try.
 */
export async function restAfterLosses(step: EndingStep): Promise<boolean> {
  return rest(step, ({ runs, refusals }, now) => {
    const losses = runs - refusals - 1;
    const next = nextBeginning(losses, now);
    const reason = { step: 'start', problem: 'worker_lost', detail: `${String(losses)} times` };
    return next && { next, changed: { reason, runs: runs - 1 } };
  });
}

type Rest = { readonly next: Date; readonly changed: Partial<RenderRecord> };

function rest(
  { payload, lease, runtime }: EndingStep,
  until: (render: RenderRecord, now: Date) => Rest | null,
): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const render = await checkLease(req, lease);
    const rests = until(render, runtime.now());
    if (rests === null) return false;
    const { next, changed } = rests;
    const waiting = { ...unheld, waitsUntil: next.toISOString(), state: 'queued', step: null } as const;
    await writeRecord(req, renderLeases, { ...render, ...waiting, ...changed });
    await queueRender(req, render.id, next);
    return true;
  });
}
