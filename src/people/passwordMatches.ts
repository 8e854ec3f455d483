import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PayloadRequest } from 'payload';

/** Payload's two ways to keep a password: the present one, and the one it replaces at the next login. */
const present = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 };
const former = { prefix: '', rounds: 25_000, bytes: 512 };

/**
 * Whether this is the person's password. Payload checks one only while it logs somebody in, which would open a session
 * and count attempts against the account.
 */
export async function passwordMatches(
  req: PayloadRequest,
  person: string,
  password: string,
): Promise<boolean> {
  const stored = await req.payload.db.findOne<{ id: string; hash?: string | null; salt?: string | null }>({
    collection: 'users',
    where: { id: { equals: person } },
    req,
  });
  if (!stored?.hash || !stored.salt) return false;
  const { prefix, rounds, bytes } = stored.hash.startsWith(present.prefix) ? present : former;
  const wanted = Buffer.from(stored.hash.slice(prefix.length), 'hex');
  const given = await promisify(pbkdf2)(password, stored.salt, rounds, bytes, 'sha256');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
