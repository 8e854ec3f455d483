import type { PayloadRequest } from 'payload';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { Publication } from '@/payload-types';
import { readStored } from '@/stored/storedJson';
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

/** A publication with its snapshot as this release reads it. */
export type WholePublication = Omit<Publication, 'snapshot'> & { readonly snapshot: Snapshot };

/** Reads the snapshot of a stored publication. Throws `StoredRefused`. */
export function wholePublication(stored: Publication): WholePublication {
  return { ...stored, snapshot: readStored('snapshot', stored.snapshot, stored) };
}

/** One publication by its id; it is there, because a list named it. */
export async function readWhole(req: Pick<PayloadRequest, 'payload'>, id: string): Promise<WholePublication> {
  const found = { collection: 'publications', id, depth: 0, overrideAccess: true, req } as const;
  return wholePublication(await req.payload.findByID(found));
}
