import type { PayloadRequest } from 'payload';

/** The chain of the timeline that an account's acts stand in. */
export function personScope(id: string): string {
  return `user:${id}`;
}

/** How many acts an account has seen: whoever changes it says how many he or she knew of. */
export async function revisionOfPerson(req: PayloadRequest, id: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'timeline',
    where: { scope: { equals: personScope(id) } },
    sort: '-seq',
    limit: 1,
    pagination: false,
    select: { seq: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0]?.seq ?? 0;
}
