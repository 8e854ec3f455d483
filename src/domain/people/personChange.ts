import { roles, type Role } from '../permissions/role';
import type { TimelineChange } from '../workflow/timelineEntry';

/** One change of an account in mails and histories: provinces by name, of a login the fact alone. */
export type PersonChange =
  | { readonly field: 'roles'; readonly before: readonly Role[]; readonly after: readonly Role[] }
  | { readonly field: 'province'; readonly before: string | null; readonly after: string | null }
  | { readonly field: 'active'; readonly before: boolean; readonly after: boolean }
  | { readonly field: 'email' | 'password' };

/** Reads what the timeline keeps of an act on an account. */
export function personChanges(
  changes: readonly TimelineChange[],
  nameOf: (plate: string) => string,
): readonly PersonChange[] {
  return changes.flatMap(({ field, before, after }): readonly PersonChange[] => {
    const named = (plate: unknown): string | null => (typeof plate === 'string' ? nameOf(plate) : null);
    if (field === 'roles') return [{ field, before: rolesIn(before), after: rolesIn(after) }];
    if (field === 'province') return [{ field, before: named(before), after: named(after) }];
    if (field === 'active') return [{ field, before: before === true, after: after === true }];
    return field === 'email' || field === 'password' ? [{ field }] : [];
  });
}

function rolesIn(stored: unknown): readonly Role[] {
  return Array.isArray(stored) ? roles.filter((role) => stored.includes(role)) : [];
}
