import type { PayloadRequest, Where } from 'payload';
import type { PublicationKind } from '@/domain/booklet/snapshot';

/** The kind of the latest publication of each province of an edition, or of one province. */
export async function latestKinds(
  req: PayloadRequest,
  { edition, province }: { readonly edition: string; readonly province?: string },
): Promise<ReadonlyMap<string, PublicationKind>> {
  const places: Where[] = [
    { edition: { equals: edition } },
    ...(province === undefined ? [] : [{ province: { equals: province } }]),
  ];
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: places },
    select: { province: true, kind: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map((each) => [each.province, each.kind]));
}
