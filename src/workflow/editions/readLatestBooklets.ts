import type { PayloadRequest } from 'payload';
import type { Publication } from '@/payload-types';

/** The publication with the highest number of each province of an edition, by plate, without its snapshot. */
export async function readLatestBooklets(
  req: PayloadRequest,
  edition: string,
): Promise<ReadonlyMap<string, Pick<Publication, 'id' | 'number' | 'kind'>>> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { edition: { equals: edition } },
    select: { province: true, number: true, kind: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, province, number, kind }) => [province, { id, number, kind }]));
}
