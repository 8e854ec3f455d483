import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { cookieHeader, cookieIn, expiredCookie } from './cookies';
import { keyFor } from './keyFor';
import { openText, sealText } from './sealedText';
import type { StoredUser } from './storedUser';
import type { Visitor } from './visitor';

const name = 'kitapcik-pending';
const seconds = 10 * 60;

/** Somebody who has given the first proof and owes the second. */
export interface PendingSignIn {
  readonly person: string;
  /** The secret that is being set up, chosen anew each time; null for who has one. */
  readonly secret: string | null;
  /** Of the password that was right: a new one ends what was begun with the old. */
  readonly stamp: string;
  /** ISO time. */
  readonly until: string;
}

/** The cookie that remembers it, sealed: the browser keeps it and cannot read it. */
export function pendingCookie({ payload, now }: Visitor, user: StoredUser, secret: string | null): string {
  const until = new Date(now.getTime() + seconds * 1000).toISOString();
  const pending: PendingSignIn = { person: user.id, secret, stamp: stampOf(user), until };
  const value = sealText(keyFor(payload, 'pending'), JSON.stringify(pending), name);
  return cookieHeader(payload, { name, value, seconds });
}

/** What this browser has begun and not finished; null for nothing, or too long ago. */
export function pendingIn({ payload, headers, now }: Visitor): PendingSignIn | null {
  const sealed = cookieIn(headers, name);
  const text = sealed === null ? null : openText(keyFor(payload, 'pending'), sealed, name);
  if (text === null) return null;
  const pending = JSON.parse(text) as PendingSignIn;
  return pending.until > now.toISOString() ? pending : null;
}

/** Takes it away again. */
export function noPendingCookie(payload: Payload): string {
  return expiredCookie(payload, name);
}

export function stampOf({ hash }: Pick<StoredUser, 'hash'>): string {
  return createHash('sha256')
    .update(hash ?? '')
    .digest('hex')
    .slice(0, 16);
}
