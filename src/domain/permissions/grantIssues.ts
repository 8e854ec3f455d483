import type { Issue } from '../issue';
import type { Role } from './role';
import { approvingRoles, provinceRoles } from './role';

/** What is wrong with a person's roles and province taken together (design §1). */
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
  return issues;
}
