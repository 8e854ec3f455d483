import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';

/** The admins who are active besides this one. */
export async function otherAdmins(req: PayloadRequest, person: string): Promise<readonly string[]> {
  const docs = await readAll(req, 'users', {
    where: {
      and: [{ roles: { in: ['admin'] } }, { active: { equals: true } }, { id: { not_equals: person } }],
    },
    select: { name: true },
  });
  return docs.map(({ id }) => id);
}

/** Writes to the accounts that a decision rests on: two admins who switch each other off at once meet here, and one of them is late. */
export async function holdAccounts(req: PayloadRequest, ids: readonly string[], now: Date): Promise<void> {
  for (const id of ids) {
    await req.payload.db.updateOne({ collection: 'users', id, data: { updatedAt: now.toISOString() }, req });
  }
}
