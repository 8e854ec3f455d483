import type { StandIn } from '../permissions/person';
import { deputyState, type Deputyship } from './deputy';
import { isFit, isPrincipal, type GrantedPerson } from './isFit';

/** Somebody who may be stood in for. */
export interface Principal extends GrantedPerson {
  readonly name: string;
}

/**
 * The roles that somebody holds for others on a day, as everybody stands on that day: whoever was switched off or lost
 * the role lends nothing, and nobody needs a role lent that is the own.
 */
export function standInsOn(
  today: string,
  deputy: GrantedPerson,
  {
    deputyships,
    principals,
  }: { readonly deputyships: readonly Deputyship[]; readonly principals: readonly Principal[] },
): readonly StandIn[] {
  return deputyships.flatMap((each): StandIn[] => {
    const principal = principals.find(({ id }) => id === each.principal);
    if (principal === undefined || each.deputy !== deputy.id) return [];
    const { role, until } = each;
    const holds =
      deputyState(each, today) === 'running' &&
      isPrincipal(principal, role) &&
      !deputy.roles.includes(role) &&
      isFit(deputy, role, principal);
    return holds ? [{ role, until, principal: principal.id, principalName: principal.name }] : [];
  });
}

/** Somebody with the roles that are lent on top of the own. */
export function withStandIns<T extends GrantedPerson>(
  person: T,
  standIns: readonly StandIn[],
): T & { readonly standsIn: readonly StandIn[] } {
  return { ...person, roles: [...person.roles, ...standIns.map(({ role }) => role)], standsIn: standIns };
}
