import { randomBytes, scryptSync } from 'node:crypto';
import { isSameText } from '@/env/requestTrust';

/** Lets somebody who has the secret recognise it. Slow to compute, so that a stolen backup does not help to guess it. */
export interface SecretMark {
  readonly salt: string;
  readonly mark: string;
}

export function markSecret(secret: string, salt = randomBytes(16).toString('hex')): SecretMark {
  return { salt, mark: scryptSync(secret, salt, 16).toString('hex') };
}

export function isSameSecret(secret: string, { salt, mark }: SecretMark): boolean {
  return isSameText(markSecret(secret, salt).mark, mark);
}
