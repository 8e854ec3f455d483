import type { Issue } from '../issue';
import { grantIssues } from './grantIssues';
import type { Role } from '../permissions/role';

/** The grants of a person by an admin: roles, province, and whether they may work here at all. */
export interface PersonGrants {
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly active: boolean;
}

/** One requested change of a person's grants, with the facts that decide about it. */
export interface GrantChange {
  /** User ids of the person who asks for the change, and of the one whose grants change. */
  readonly actor: string;
  readonly person: string;
  readonly before: PersonGrants;
  readonly after: PersonGrants;
  /** Admins who are active besides this person. */
  readonly otherAdmins: number;
}

/** Lists the reasons why a person's grants may not be changed so. */
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
