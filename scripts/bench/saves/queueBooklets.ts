import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { queueRender } from '@/jobs/queues';

/** Puts finished renders back into the queue, to print their booklets once more. Returns how many. */
export async function queueBooklets(payload: Payload, count: number): Promise<number> {
  const docs = await readAll({ payload }, 'renders', {
    where: { state: { equals: 'done' } },
    sort: '-id',
    limit: count,
  });
  await inTransaction(payload, async (req) => {
    for (const { id } of docs) {
      await payload.db.updateOne({
        collection: 'renders',
        id,
        data: { state: 'queued', timings: {}, runs: 0 },
        req,
      });
      await queueRender(req, id);
    }
  });
  return docs.length;
}
