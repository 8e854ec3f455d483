import type { PayloadRequest } from 'payload';
import type { Publication } from '@/payload-types';
import type { SheetPlace } from './figureRequest';

/** The publications of a booklet, the highest number first, without their snapshots. */
export async function readPublications(
  req: Pick<PayloadRequest, 'payload'>,
  { edition, province }: SheetPlace,
): Promise<readonly Pick<Publication, 'id' | 'number' | 'kind'>[]> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [{ edition: { equals: edition } }, { province: { equals: province } }] },
    select: { number: true, kind: true },
    sort: '-number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}

/** One publication by its id; it is there, because a list named it. */
export async function readWhole(req: PayloadRequest, id: string): Promise<Publication> {
  return req.payload.findByID({ collection: 'publications', id, depth: 0, overrideAccess: true, req });
}
