import type { PayloadRequest } from 'payload';
import type { Publication } from '@/payload-types';
import type { SheetPlace } from './figureRequest';

/** The publication of a booklet with the highest number, or null. */
export async function latestPublication(
  req: PayloadRequest,
  { edition, province }: SheetPlace,
): Promise<Publication | null> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [{ edition: { equals: edition } }, { province: { equals: province } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}
