import type { Role } from '../permissions/role';
import { transitions } from './transitions';

/** Scopes on which what is not in the workflow table is the publisher's: sheets with their booklets, and editions. */
const publishersScopes = ['sheet', 'edition'];

/** The roles that an act of the timeline needs, one of them: by the workflow table, else the publisher's on sheets and editions. */
export function rolesOfAct({
  scope,
  action,
}: {
  readonly scope: string;
  readonly action: string;
}): readonly Role[] {
  const isOnSheet = publishersScopes.some((kind) => scope.startsWith(`${kind}:`));
  const rows = transitions.filter((row) => row.action === action && (row.subject === 'text') !== isOnSheet);
  const roles = new Set(rows.flatMap((row) => row.roles));
  if (roles.size > 0) return [...roles];
  return isOnSheet ? ['publisher'] : [];
}
