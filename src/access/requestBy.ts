import type { PayloadRequest } from 'payload';
import { isolateObjectProperty } from 'payload';
import type { Person } from '@/domain/permissions/person';

/**
 * Gives a copy of the request, in its transaction, made by this person: hooks record who acted. It allows
 * nothing, because our actions decide for themselves and write past access. `session` is the one that Payload
 * leaves open when a new password ends the others.
 */
export function requestBy(req: PayloadRequest, person: Person, session?: string): PayloadRequest {
  const made = isolateObjectProperty(req, 'user');
  const account = { ...person, roles: [...person.roles], active: true, collection: 'users', _sid: session };
  made.user = account as unknown as PayloadRequest['user'];
  return made;
}

/** A key of the context that no request from outside can set. */
const secondKey = 'confirmedBySecond';

/** Gives a copy of the request for what a second person has confirmed: admins and publishers hear of the confirmation, once. */
export function requestConfirmed(req: PayloadRequest): PayloadRequest {
  const made = isolateObjectProperty(req, 'context');
  made.context = { ...req.context, [secondKey]: true };
  return made;
}

/** Tells whether the request does what a second person has confirmed. */
export function isConfirmed({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context[secondKey] === true;
}
