import { hkdfSync } from 'node:crypto';
import type { Payload } from 'payload';
import { generateCookie, parseCookies } from 'payload/shared';

/** What the installation's secret is used for here; each use has a key of its own. */
export type KeyUse = 'authenticator' | 'pending' | 'device' | 'attempt' | 'provider' | 'reset';

/** 32 bytes for one use, derived from the installation's secret. */
export function keyFor({ secret }: Pick<Payload, 'secret'>, use: KeyUse): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `kitapcik/${use}`, 32));
}

/** One cookie that only this server reads. */
export interface OwnCookie {
  readonly name: string;
  readonly value: string;
  readonly seconds: number;
}

/** The header that sets it: out of reach of scripts, sent along by links from elsewhere but by no form. */
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

/** The header that takes it away. */
export function expiredCookie(payload: Payload, name: string): string {
  return cookieHeader(payload, { name, value: '', seconds: -1 });
}

/** What a browser sent under this name; null for nothing. */
export function cookieIn(headers: Headers, name: string): string | null {
  return parseCookies(headers).get(name) ?? null;
}
