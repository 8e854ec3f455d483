import type { Role } from '../permissions/role';

/**
 * The roles that another person may hold for a time. Editors of a province are several anyway, and an admin's
 * powers are given by a grant or not at all.
 */
export const deputableRoles = [
  'province_approver',
  'ministry_reviewer',
  'ministry_editor',
  'publisher',
] as const satisfies readonly Role[];
export type DeputableRole = (typeof deputableRoles)[number];
