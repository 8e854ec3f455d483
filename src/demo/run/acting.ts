import type { Payload, TypedUser } from 'payload';
import { personOf } from '@/access/personOf';
import type { User } from '@/payload-types';
import type { Acting } from '@/workflow/sheet/acting';

/** A stored user as Payload's doors want the one who asks. */
export function asUser(user: User): TypedUser {
  return { ...user, collection: 'users' };
}

/** A demo person at work: what they do goes through the same actions as from the screens. */
export function actingAs(payload: Payload, user: User, now: () => Date): Acting {
  const person = personOf({ user: asUser(user) });
  if (person === null) throw new Error(`${user.email} is not active`);
  return { payload, person, now: now() };
}

/** The same person, of whose acts nobody gets a mail: for filling an installation. */
export function quietly(acting: Acting): Acting {
  return { ...acting, quiet: true };
}
