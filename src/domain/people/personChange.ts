import { roles, type Role } from '../permissions/person';
import type { TimelineChange } from '../workflow/timelineEntry';
import type { Issue } from '../issue';
import { grantIssues } from './grantIssues';

/** What becomes of an act on an account that needs a second person. */
export const proposalActions = [
  'propose_change',
  'confirm_change',
  'reject_change',
  'withdraw_change',
  'expire_change',
] as const;

/** Changes that are told as the fact alone. */
export const toldFacts = ['email', 'password', 'second_factor', 'identity', 'deputy'] as const;

/**
 * Acts on an account. `grant`: roles, province or standing; `invite`: a link is sent; `join`: the first
 * password; `change_login`: another password or address; `ask_reset`: a link is asked for (by anybody, so no
 * timeline keeps it); `make_admin`: by the operator, at the terminal. The second factor is of src/signIn.
 */
export const personActions = [
  'grant',
  'invite',
  'join',
  'change_login',
  'ask_reset',
  'end_sessions',
  'set_second_factor',
  'reset_second_factor',
  'renew_recovery_codes',
  'link_identity',
  'unlink_identity',
  'make_admin',
  ...proposalActions,
] as const;
export type PersonAction = (typeof personActions)[number];

/** One change of an account in mails and histories: provinces by name, of a login the fact alone. */
export type PersonChange =
  | { readonly field: 'roles'; readonly before: readonly Role[]; readonly after: readonly Role[] }
  | { readonly field: 'name'; readonly before: string; readonly after: string }
  | { readonly field: 'province'; readonly before: string | null; readonly after: string | null }
  | { readonly field: 'active'; readonly before: boolean; readonly after: boolean }
  | { readonly field: (typeof toldFacts)[number] };

/** Reads what the timeline keeps of an act on an account. */
export function personChanges(
  changes: readonly TimelineChange[],
  nameOf: (plate: string) => string,
): readonly PersonChange[] {
  return changes.flatMap(({ field, before, after }): readonly PersonChange[] => {
    const named = (plate: unknown): string | null => (typeof plate === 'string' ? nameOf(plate) : null);
    if (field === 'roles') return [{ field, before: rolesIn(before), after: rolesIn(after) }];
    // The name that an account was made with is no change.
    if (field === 'name' && typeof before === 'string' && typeof after === 'string')
      return [{ field, before, after }];
    if (field === 'province') return [{ field, before: named(before), after: named(after) }];
    if (field === 'active') return [{ field, before: before === true, after: after === true }];
    return toldFacts.filter((fact) => fact === field).map((fact) => ({ field: fact }));
  });
}

function rolesIn(stored: unknown): readonly Role[] {
  return Array.isArray(stored) ? roles.filter((role) => stored.includes(role)) : [];
}

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
