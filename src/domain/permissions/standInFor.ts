import type { Person, StandIn } from './person';
import type { Role } from './role';

/** Finds for whom a person acts with one of these roles; null where one of the roles is their own. */
export function standInFor(person: Person, roles: readonly Role[]): StandIn | null {
  const lent = person.standsIn ?? [];
  const isOwn = (role: Role): boolean =>
    person.roles.includes(role) && !lent.some((each) => each.role === role);
  if (roles.some(isOwn)) return null;
  return lent.find(({ role }) => roles.includes(role)) ?? null;
}

/** Lists the user ids for whom an act with one of these roles counts: the person and their principal. */
export function actorsOf(person: Person | null, roles: readonly Role[]): readonly string[] {
  if (person === null) return [];
  const standIn = standInFor(person, roles);
  return standIn === null ? [person.id] : [person.id, standIn.principal];
}
