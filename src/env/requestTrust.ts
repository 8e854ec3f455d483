import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares a secret text with the right one in a time that does not tell how much of it is right. */
export function isSameText(shown: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(shown), digest(wanted));
}

/** Where a request was sent, and where this installation is reached. */
export interface RequestAddress {
  /** The `Host` header; a proxy in front may send one of its own. */
  readonly host: string | null | undefined;
  readonly publicUrl: string;
}

/** Tells whether an `Origin` header names our own pages: the public address, or the request's host. */
export function isOwnOrigin(origin: string, { host, publicUrl }: RequestAddress): boolean {
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
