import { ministryRoles, roles, type Role } from '@/domain/permissions/person';

export { rolesFor } from '@/domain/workflow/rolesFor';

/** Everybody with an account. */
export const everyone: readonly Role[] = roles;

/** People of the ministry, who see all provinces. */
export const ministryPeople: readonly Role[] = ministryRoles;

export const publishers: readonly Role[] = ['publisher'];

export const admins: readonly Role[] = ['admin'];

/** Who may confirm what an admin proposed for somebody. */
export const overseers: readonly Role[] = ['admin', 'publisher'];
