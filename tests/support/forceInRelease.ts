import type { Payload } from 'payload';

/** What the timeline's entry of an edition's first release says of the sheet's force of this number. */
export async function forceInRelease(payload: Payload, edition: string, number: number): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'timeline',
    where: { and: [{ edition: { equals: edition } }, { action: { equals: 'release' } }] },
    depth: 0,
    overrideAccess: true,
  });
  return docs[0]?.changes.find(({ field }) => field === `force:${String(number)}`)?.after;
}
