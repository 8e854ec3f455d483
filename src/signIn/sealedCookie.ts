import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Payload } from 'payload';
import { cookieIn, keyFor, type KeyUse, type OwnCookie } from './cookies';

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
