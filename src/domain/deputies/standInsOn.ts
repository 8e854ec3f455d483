import { grantIssues } from '../people/grantIssues';
import { provinceRoles, type DeputableRole, type Role, type StandIn } from '../permissions/person';
import { deputyState, type Deputyship } from './deputy';

/** A person as the rules about deputies know them: with the roles granted, without those lent. */
export interface GrantedPerson {
  readonly id: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
  readonly province: string | null;
}

const isOfProvince = (role: Role): boolean => provinceRoles.includes(role);

/** Tells whether a person has this role to lend. */
export function isPrincipal({ active, roles, province }: GrantedPerson, role: DeputableRole): boolean {
  return active && roles.includes(role) && (!isOfProvince(role) || province !== null);
}

/**
 * Tells whether a person may hold the role for a principal: in the same province, or both at the ministry, so
 * that nobody reaches further than before but for the role itself; and no approving role for an admin.
 */
export function isFit(deputy: GrantedPerson, role: DeputableRole, principal: GrantedPerson): boolean {
  if (!deputy.active || deputy.id === principal.id) return false;
  const isNear = isOfProvince(role)
    ? deputy.province !== null && deputy.province === principal.province
    : deputy.roles.some((held) => !isOfProvince(held));
  return isNear && grantIssues({ roles: [...deputy.roles, role], province: deputy.province }).length === 0;
}

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
