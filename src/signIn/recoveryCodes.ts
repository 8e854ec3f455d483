import { createHmac, randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { keyFor } from './keyFor';

/** Without what looks alike on paper: no 0 and O, no 1, I and L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const count = 10;
const half = 5;

/** Ten new codes, `7HKMN-Q2RST`: each opens the account once when the telephone is lost. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: count }, () => `${part()}-${part()}`);
}

/** What is kept of a code; spaces, hyphens and small letters make no difference. */
export function recoveryHash(payload: Payload, person: string, code: string): string {
  const plain = code.replaceAll(/[\s-]/g, '').toUpperCase();
  return createHmac('sha256', keyFor(payload, 'authenticator')).update(`${person}\n${plain}`).digest('hex');
}

function part(): string {
  return Array.from({ length: half }, () => letters[randomInt(letters.length)]).join('');
}
