import type { Payload } from 'payload';

/** Reads a force of a sheet, by number, from the timeline's entry of the edition's first release. */
export async function forceInRelease(payload: Payload, edition: string, number: number): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'timeline',
    where: { and: [{ edition: { equals: edition } }, { action: { equals: 'release' } }] },
    depth: 0,
    overrideAccess: true,
  });
  return docs[0]?.changes.find(({ field }) => field === `force:${String(number)}`)?.after;
}
