import type { PayloadRequest } from 'payload';
import { trainOccasionKey } from '@/domain/notices/trainOccasion';
import { unheld, writeUnderLease } from '@/jobs/lease';
import { queueMail, type MailOccasion } from '@/jobs/queueMail';
import { trainOf } from '@/workflow/release/readTrainRenders';
import { readPublicationsById } from '@/workflow/sheet/publications';

import type { PublicationRuntime } from './publicationRuntime';
import type { PublishStep } from './publishing';
import type { RenderRecord } from './renderRecord';

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
