import type { PayloadRequest } from 'payload';
import { scopeText } from '@/domain/workflow/timelineScope';

/** How many acts an account has seen: whoever changes it says how many they knew of. */
export async function revisionOfPerson(req: PayloadRequest, id: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'timeline',
    where: { scope: { equals: scopeText({ kind: 'user', id }) } },
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
