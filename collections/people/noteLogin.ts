import type { CollectionAfterLoginHook } from 'payload';
import { noteDevice } from '@/accounts/noteDevice';
import type { User } from '@/payload-types';

/** Remembers the browser of a session that a login has just opened: the newest of the account. */
export const noteLogin: CollectionAfterLoginHook<User> = async ({ user, req }) => {
  const session = user.sessions?.at(-1)?.id;
  if (session !== undefined) await noteDevice(req, { person: user.id, session });
};
