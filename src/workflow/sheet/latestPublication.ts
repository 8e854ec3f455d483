import type { PayloadRequest } from 'payload';
import type { SheetPlace } from './figureRequest';
import { wholePublication, type WholePublication } from './readPublications';

/** The publication of a booklet with the highest number, or null. */
export async function latestPublication(
  req: PayloadRequest,
  { edition, province }: SheetPlace,
): Promise<WholePublication | null> {
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
  return docs[0] === undefined ? null : wholePublication(docs[0]);
}
