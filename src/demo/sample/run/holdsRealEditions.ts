import type { Payload } from 'payload';

/** Whether the database is somebody's installation and not a sample: invented figures have no place there. */
export async function holdsRealEditions(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { sample: { not_equals: true } },
    overrideAccess: true,
  });
  return totalDocs > 0;
}
