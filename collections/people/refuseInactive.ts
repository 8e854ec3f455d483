import type { CollectionBeforeLoginHook } from 'payload';
import { AuthenticationError } from 'payload';
import type { User } from '@/payload-types';

/** A deactivated person gets the answer that a wrong password gets. */
export const refuseInactive: CollectionBeforeLoginHook<User> = ({ user, req }) => {
  if (user.active !== true) throw new AuthenticationError(req.t);
  return user;
};
