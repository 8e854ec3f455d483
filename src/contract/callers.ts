import { roles, type Role } from '@/domain/permissions/role';
import type { Action } from '@/domain/workflow/action';
import type { Subject } from '@/domain/workflow/action';
import { transitions } from '@/domain/workflow/transitions';

/** Everybody with an account. */
export const everyone: readonly Role[] = roles;

/** People of the ministry, who see all provinces. */
export const ministryPeople: readonly Role[] = ['ministry_reviewer', 'ministry_editor', 'publisher', 'admin'];

export const publishers: readonly Role[] = ['publisher'];

export const admins: readonly Role[] = ['admin'];

/** Roles that the workflow table lets do this at all. */
export function rolesFor(subject: Subject, action: Action): readonly Role[] {
  const rows = transitions.filter((row) => row.subject === subject && row.action === action);
  return roles.filter((role) => rows.some((row) => row.roles.includes(role)));
}
