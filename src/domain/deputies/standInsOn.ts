import type { StandIn } from '../permissions/person';
import { deputyState, type Deputyship } from './deputy';
import { isFit, isPrincipal, type GrantedPerson } from './isFit';

/** A person for whom somebody may stand in. */
export interface Principal extends GrantedPerson {
  readonly name: string;
}

/**
 * Gives the roles that a deputy holds for others on a day (ISO date), by the grants of that day: a principal
 * who was switched off or lost the role lends nothing, and a role of the deputy's own is not lent.
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

/** Adds the roles that are lent to a person's own. */
export function withStandIns<T extends GrantedPerson>(
  person: T,
  standIns: readonly StandIn[],
): T & { readonly standsIn: readonly StandIn[] } {
  return { ...person, roles: [...person.roles, ...standIns.map(({ role }) => role)], standsIn: standIns };
}
