import type { Issue } from '../issue';
import { provinceRoles, type Role } from '../permissions/person';
import { approvingRoles } from '../workflow/rolesFor';

/** The 81 plate codes, `01`–`81`. */
const plateCode = /^(0[1-9]|[1-7][0-9]|8[01])$/;

/** Lists what is wrong with a person's roles and province taken together (docs/permissions.md). */
export function grantIssues(grants: {
  readonly roles: readonly Role[];
  readonly province: string | null;
}): readonly Issue[] {
  const holds = (wanted: readonly Role[]): boolean => wanted.some((role) => grants.roles.includes(role));
  const issues: Issue[] = [];
  if (grants.roles.includes('admin') && holds(approvingRoles))
    issues.push({ field: 'roles', problem: 'roles_conflict' });
  if (holds(provinceRoles) && grants.province === null)
    issues.push({ field: 'province', problem: 'province_missing' });
  if (grants.province !== null && !plateCode.test(grants.province))
    issues.push({ field: 'province', problem: 'province_unknown' });
  return issues;
}
