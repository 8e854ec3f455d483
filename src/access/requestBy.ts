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
