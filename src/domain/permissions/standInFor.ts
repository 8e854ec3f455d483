import type { Person, StandIn } from './person';
import type { Role } from './role';

/** For whom somebody acts who uses one of these roles: nobody (null) where one of them is the person's own. */
export function standInFor(person: Person, roles: readonly Role[]): StandIn | null {
  const lent = person.standsIn ?? [];
  const isOwn = (role: Role): boolean =>
    person.roles.includes(role) && !lent.some((each) => each.role === role);
  if (roles.some(isOwn)) return null;
  return lent.find(({ role }) => roles.includes(role)) ?? null;
}

/** Everybody whose hand an act with one of these roles is: the person, and whoever is stood in for (four eyes). */
export function actorsOf(person: Person | null, roles: readonly Role[]): readonly string[] {
  if (person === null) return [];
  const standIn = standInFor(person, roles);
  return standIn === null ? [person.id] : [person.id, standIn.principal];
}
