import type { Payload } from 'payload';

/** Tells whether the database has editions that are no sample: invented figures have no place there. */
export async function holdsRealEditions(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { sample: { not_equals: true } },
    overrideAccess: true,
  });
  return totalDocs > 0;
}
