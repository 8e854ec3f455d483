import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { isSameText } from '@/env/sameText';

/** How Payload 3.90 keeps a password; docs/adr/0012 says why it is read here. */
const kept = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 };

/**
 * Whether this is the account's password. Without an account the same work is done, so that the time tells nobody which
 * addresses are known.
 */
export async function passwordMatches(
  account: { readonly hash?: string | null; readonly salt?: string | null } | null,
  password: string,
): Promise<boolean> {
  const { hash, salt } = account ?? {};
  const given = await promisify(pbkdf2)(password, salt ?? 'nobody', kept.rounds, kept.bytes, 'sha256');
  if (!hash || !salt) return false;
  if (!hash.startsWith(kept.prefix)) throw new Error('This password is kept in a way that is not known here');
  return isSameText(given.toString('hex'), hash.slice(kept.prefix.length));
}
