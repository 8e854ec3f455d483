import type { Payload } from 'payload';
import { generateCookie, parseCookies } from 'payload/shared';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { keyFor, type KeyUse } from '@/access/sealer';

/** One cookie that only this server reads. */
export interface OwnCookie {
  readonly name: string;
  readonly value: string;
  readonly seconds: number;
}

/** Gives the header that sets a cookie: scripts cannot read it, other sites' links send it, forms do not. */
export function cookieHeader({ collections }: Payload, { name, value, seconds }: OwnCookie): string {
  return generateCookie({
    name,
    value,
    expires: new Date(Date.now() + seconds * 1000),
    httpOnly: true,
    path: '/',
    sameSite: 'Lax',
    secure: collections.users.config.auth.cookies.secure,
    returnCookieAsObject: false,
  }) as string;
}

/** Gives the header that removes a cookie. */
export function expiredCookie(payload: Payload, name: string): string {
  return cookieHeader(payload, { name, value: '', seconds: -1 });
}

/** Gives the value that a browser sent under this name; null for nothing. */
export function cookieIn(headers: Headers, name: string): string | null {
  return parseCookies(headers).get(name) ?? null;
}

/** What is sealed in a cookie, and under which key. */
export interface SealedKind extends Omit<OwnCookie, 'value'> {
  readonly use: KeyUse;
}

interface Sealer {
  readonly payload: Pick<Payload, 'secret'>;
  readonly now: Date;
}

/** A cookie whose value the browser can neither read nor change: an encrypted JWT, whose audience is the cookie. */
export interface SealedCookie<T> {
  /** Seals what is to be kept, for as long as the cookie lives. */
  readonly seal: (by: Sealer, kept: T) => Promise<string>;
  /** Reads it back; null for no cookie, and for one that is out of date or not of this installation and kind. */
  readonly read: (by: Sealer & { readonly headers: Headers }) => Promise<T | null>;
}

/** Makes a kind of sealed cookie. */
export function sealedCookie<T>({ name, use, seconds }: SealedKind): SealedCookie<T> {
  return {
    seal: ({ payload, now }, kept) =>
      new EncryptJWT({ kept })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(name)
        .setExpirationTime(new Date(now.getTime() + seconds * 1000))
        .encrypt(keyFor(payload, use)),
    read: async ({ payload, headers, now }) => {
      const value = cookieIn(headers, name) ?? '';
      const terms = { audience: name, currentDate: now };
      const opened = await jwtDecrypt<{ kept: T }>(value, keyFor(payload, use), terms).catch(() => null);
      return opened?.payload.kept ?? null;
    },
  };
}
