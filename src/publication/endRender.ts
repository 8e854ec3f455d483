import { inTransaction } from '@/database/inTransaction';
import { queueMail } from '@/jobs/queueMail';
import { checkLease } from './lease';
import type { PublishStep } from './publishing';
import { writeRender, type RenderRecord } from './renderRecord';

/** Ends a render, lets its lease go and queues the mails that say so; all of it is stored together or not at all. */
export async function endRender(
  { payload, lease, runtime }: PublishStep,
  ending: Partial<RenderRecord> & Pick<RenderRecord, 'state'>,
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const render = await checkLease(req, lease);
    await writeRender(req, { ...render, ...ending, leaseOwner: null, leaseExpires: null });
    const { id, edition, province } = render;
    await queueMail(req, { source: 'renders', about: id, edition, province, at: runtime.now() });
  });
}
