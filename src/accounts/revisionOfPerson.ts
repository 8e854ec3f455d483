import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { scopeText } from '@/domain/workflow/timelineScope';

/** How many acts an account has seen: whoever changes it says how many they knew of. */
export async function revisionOfPerson(req: PayloadRequest, id: string): Promise<number> {
  const docs = await readAll(req, 'timeline', {
    where: { scope: { equals: scopeText({ kind: 'user', id }) } },
    sort: '-seq',
    limit: 1,
    select: { seq: true },
  });
  return docs[0]?.seq ?? 0;
}
