import type { Payload, TypedUser } from 'payload';
import { personOf } from '@/access/personOf';
import type { User } from '@/payload-types';
import type { ActContext } from '@/workflow/sheet/actRequest';

/** Gives a stored user in the form in which Payload wants a requester. */
export function asUser(user: User): TypedUser {
  return { ...user, collection: 'users' };
}

/** Gives a demo person as an actor: what they do goes through the same actions as from the screens. */
export function actingAs(payload: Payload, user: User, now: () => Date): ActContext {
  const person = personOf({ user: asUser(user) });
  if (person === null) throw new Error(`${user.email} is not active`);
  return { payload, person, now: now() };
}

/** Gives an actor whose acts cause no mails, for filling an installation. */
export function quietly(acting: ActContext): ActContext {
  return { ...acting, quiet: true };
}
