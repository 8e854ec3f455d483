import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Lets somebody who has the secret recognise it. Slow to compute, so that a stolen backup does not help to guess it. */
export interface SecretMark {
  readonly salt: string;
  readonly mark: string;
}

export function markSecret(secret: string, salt = randomBytes(16).toString('hex')): SecretMark {
  return { salt, mark: scryptSync(secret, salt, 16).toString('hex') };
}

export function isSameSecret(secret: string, { salt, mark }: SecretMark): boolean {
  const own = Buffer.from(markSecret(secret, salt).mark);
  return own.length === Buffer.byteLength(mark) && timingSafeEqual(own, Buffer.from(mark));
}
