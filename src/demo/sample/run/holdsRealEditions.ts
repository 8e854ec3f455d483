import type { Payload } from 'payload';
import { asSystem } from '@/database/asSystem';

/** Tells whether the database has editions that are no sample: invented figures have no place there. */
export async function holdsRealEditions(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { sample: { not_equals: true } },
    ...asSystem,
  });
  return totalDocs > 0;
}
