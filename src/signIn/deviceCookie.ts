import { createHmac, randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { isSameText } from '@/env/sameText';
import { cookieHeader, cookieIn } from './cookies';
import { keyFor } from './keyFor';
import type { Visitor } from './visitor';

const days = 24 * 60 * 60;
const lifetime = 180 * days;

/**
 * The cookie of a browser in which somebody has signed in before (OWASP: device cookies). It opens nothing: wrong
 * attempts of such a browser are counted apart, so nobody else's can lock its owner out.
 */
export function deviceCookie(payload: Payload, address: string): string {
  const nonce = randomBytes(16).toString('hex');
  const value = `${nonce}.${signature(payload, address, nonce)}`;
  return cookieHeader(payload, { name: nameFor(payload, address), value, seconds: lifetime });
}

/** Which of this account's devices knocks; null for a device that is not known. */
export function knownDevice({ payload, headers }: Visitor, address: string): string | null {
  const [nonce = '', signed = ''] = (cookieIn(headers, nameFor(payload, address)) ?? '').split('.');
  return isSameText(signed, signature(payload, address, nonce)) ? nonce : null;
}

/** People share computers: each account has a cookie of its own, whose name tells nobody the address. */
function nameFor(payload: Payload, address: string): string {
  return `kitapcik-device-${signature(payload, address, 'name').slice(0, 12)}`;
}

function signature(payload: Payload, address: string, nonce: string): string {
  return createHmac('sha256', keyFor(payload, 'device')).update(`${address}\n${nonce}`).digest('hex');
}
