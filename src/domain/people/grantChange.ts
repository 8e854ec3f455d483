import type { Issue } from '../issue';
import { grantIssues } from './grantIssues';
import type { Role } from '../permissions/role';

/** What an admin gives to somebody: roles, province, and whether he or she may work here at all. */
export interface PersonGrants {
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly active: boolean;
}

/** One wish to change somebody's grants, with what decides about it. */
export interface GrantChange {
  /** Who wishes it, and about whom. */
  readonly actor: string;
  readonly person: string;
  readonly before: PersonGrants;
  readonly after: PersonGrants;
  /** Admins who are active besides this person. */
  readonly otherAdmins: number;
}

/** Why somebody's grants may not be changed so. */
export function grantChangeIssues(change: GrantChange): readonly Issue[] {
  const { actor, person, before, after } = change;
  if (actor === person && !isSame(before, after)) return [{ field: 'roles', problem: 'own_roles' }];
  const issues = [...grantIssues(after)];
  if (isAdmin(before) && !isAdmin(after) && change.otherAdmins === 0)
    issues.push({ field: before.active === after.active ? 'roles' : 'active', problem: 'last_admin' });
  return issues;
}

const isAdmin = ({ roles, active }: PersonGrants): boolean => active && roles.includes('admin');

function isSame(before: PersonGrants, after: PersonGrants): boolean {
  const held = (grants: PersonGrants): string => [...grants.roles].sort().join();
  return held(before) === held(after) && before.province === after.province && before.active === after.active;
}
