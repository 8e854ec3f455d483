import type { Payload } from 'payload';

interface JobInHand {
  readonly id: number | string;
  readonly render: string | null;
  readonly processing: boolean;
}

/** All jobs that are waiting or in somebody's hand. There are few: done ones are deleted. */
export async function unfinishedJobs(payload: Payload): Promise<readonly JobInHand[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { completedAt: { exists: false }, hasError: { not_equals: true } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id, input, processing }) => ({
    id,
    render: renderOf(input),
    processing: processing === true,
  }));
}

/** Puts jobs back that a dead worker holds: Payload leaves them `processing` for ever. */
export async function giveBackJobs(payload: Payload, ids: readonly (number | string)[]): Promise<void> {
  for (const id of ids) {
    await payload.db.updateOne({ collection: 'payload-jobs', id, data: { processing: false } });
  }
}

function renderOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('render' in input)) return null;
  return typeof input.render === 'string' ? input.render : null;
}
