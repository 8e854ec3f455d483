import type { Payload, PayloadRequest, Where } from 'payload';
import type { User } from '@/payload-types';

/** An account with what Payload keeps of its password. */
export type StoredUser = User & { collection: 'users' };

/** The account with this address, however it is written; null when there is none. */
export function findByAddress(payload: Payload, address: string): Promise<StoredUser | null> {
  return findUser(payload, { email: { equals: address } });
}

/** The account with this id, as it stands in the transaction. */
export function findById(req: PayloadRequest, id: string): Promise<StoredUser | null> {
  return findUser(req.payload, { id: { equals: id } }, req);
}

async function findUser(payload: Payload, where: Where, req?: PayloadRequest): Promise<StoredUser | null> {
  const found = await payload.db.findOne<User & { id: string }>({
    collection: 'users',
    where,
    ...(req && { req }),
  });
  return found === null ? null : { ...found, collection: 'users' };
}

/** An address as accounts keep it. */
export function addressOf(email: string): string {
  return email.toLowerCase().trim();
}
