import type { Payload } from 'payload';

/** Lets the time pass for which a render rests, and the job of its next try with it. */
export async function passRest(payload: Payload, render: string): Promise<void> {
  const past = new Date(Date.now() - 1_000).toISOString();
  await payload.db.updateOne({ collection: 'renders', id: render, data: { waitsUntil: past } });
  for (const id of await restingJobs(payload, render))
    await payload.db.updateOne({ collection: 'payload-jobs', id, data: { waitUntil: past } });
}

/** Reads the jobs that wait for a later time to make this render's files. */
export async function restingJobs(payload: Payload, render: string): Promise<readonly (number | string)[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { waitUntil: { greater_than: new Date().toISOString() } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.flatMap(({ id, input }) =>
    (input as { render?: unknown } | null)?.render === render ? [id] : [],
  );
}
