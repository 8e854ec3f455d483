import type { Access, Where } from 'payload';
import type { Scope } from '@/domain/permissions/scope';
import { scopeOf } from '@/domain/permissions/scopeOf';
import type { Resource, Verb } from '@/domain/permissions/resource';
import { personOf } from './personOf';

/** Payload's access function for one cell of the permission table. */
export function can(subject: Resource, verb: Verb): Access {
  return ({ req }) => whereOf(scopeOf(personOf(req), subject, verb));
}

/** A scope as Payload wants it: all, nothing, or a filter. Every scoped collection has a `province`. */
function whereOf(scope: Scope): boolean | Where {
  if (scope === 'all') return true;
  if (scope === 'none') return false;
  if ('self' in scope) return { id: { equals: scope.self } };
  return { province: { in: [...scope.provinces] } };
}
