import { grantIssues } from '../people/grantIssues';
import { provinceRoles, type DeputableRole, type Role } from '../permissions/role';

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
