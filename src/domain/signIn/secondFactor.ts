import { guardedRoles, type Role } from '../permissions/person';

/** Where the addresses of demo people end (src/demo/run/demoPeople.ts); nobody real has one. */
export const demoAddress = '@kitapcik.example';

/** Tells whether an address is a demo person's. Production does not start while one of them can log in. */
export function isDemoAddress(email: string): boolean {
  return email.endsWith(demoAddress);
}

/**
 * Tells whether a person must have a second factor. Nobody but demo people is let off, and no setting changes
 * that: production refuses to start while one of them can log in (src/process/report.ts).
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

/** How long a session goes on that nobody renews, in milliseconds. */
export const sessionTerm = 8 * 60 * 60 * 1000;

/** The longest that a session lasts, however often it is renewed, in milliseconds: a long working day. */
export const longestSession = 12 * 60 * 60 * 1000;

/** The stored times of a session: its beginning, and its end unless it is renewed (ISO times). */
export interface SessionTerm {
  readonly createdAt?: string | null;
  readonly expiresAt: string;
}

/** Gives the moment when a session ends: its expiry or its longest term. Without a beginning it has ended. */
export function sessionEnd(session: SessionTerm): Date {
  return new Date(Math.min(Date.parse(session.expiresAt), latestEnd(session)));
}

/** Gives the moment (milliseconds) beyond which no renewal carries a session. */
export function latestEnd({ createdAt }: Pick<SessionTerm, 'createdAt'>): number {
  return createdAt ? new Date(createdAt).getTime() + longestSession : 0;
}

/** The identity provider of this installation, as its operator names it. */
export interface ProviderSetting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Its name on the button, e.g. `Bakanlık hesabı`. */
  readonly label: string;
  /** Whether an address counts as checked where the provider never says so. */
  readonly trustsEmail: boolean;
}
