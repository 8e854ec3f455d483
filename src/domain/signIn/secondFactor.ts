import { guardedRoles, type Role } from '../permissions/role';

/** Where the addresses of demo people end (src/demo/run/demoPeople.ts); nobody real has one. */
export const demoAddress = '@kitapcik.example';

/** Tells whether an address is a demo person's. Production does not start while one of them can log in. */
export function isDemoAddress(email: string): boolean {
  return email.endsWith(demoAddress);
}

/**
 * Tells whether a person must have a second factor. Nobody but demo people is let off, and no setting changes
 * that: production refuses to start while one of them can log in (src/process/demoPeopleLeft.ts).
 */
export function needsSecondFactor({
  roles,
  email,
}: {
  readonly roles: readonly Role[];
  readonly email: string;
}): boolean {
  return guardedRoles.some((role) => roles.includes(role)) && !isDemoAddress(email);
}
