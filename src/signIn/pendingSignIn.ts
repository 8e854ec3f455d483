import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { cookieHeader, expiredCookie, sealedCookie } from './cookies';
import type { StoredUser, Visitor } from './visitor';

const kind = { name: 'kitapcik-pending', use: 'pending', seconds: 10 * 60 } as const;

/** Somebody who has given the first proof and owes the second. */
export interface PendingSignIn {
  readonly person: string;
  /** The secret that is being set up, chosen anew each time; null for who has one. */
  readonly secret: string | null;
  /** Of the password that was right: a new one ends what was begun with the old. */
  readonly stamp: string;
}

const sealed = sealedCookie<PendingSignIn>(kind);

/** Makes the sealed cookie of a pending sign-in: the browser keeps it and cannot read it. */
export async function pendingCookie(
  visitor: Visitor,
  user: StoredUser,
  secret: string | null,
): Promise<string> {
  const value = await sealed.seal(visitor, { person: user.id, secret, stamp: stampOf(user) });
  return cookieHeader(visitor.payload, { ...kind, value });
}

/** Reads the sign-in that this browser has begun and not finished; null for none, or too long ago. */
export function pendingIn(visitor: Visitor): Promise<PendingSignIn | null> {
  return sealed.read(visitor);
}

/** Gives the header that removes the cookie of a pending sign-in. */
export function noPendingCookie(payload: Payload): string {
  return expiredCookie(payload, kind.name);
}

/** Gives a stamp of the account's password hash: it changes when the password does. */
export function stampOf({ hash }: Pick<StoredUser, 'hash'>): string {
  return createHash('sha256')
    .update(hash ?? '')
    .digest('hex')
    .slice(0, 16);
}
