import type { ReadScope } from '@/database/readTogether';
import type { Payload, Where } from 'payload';
import type { User } from '@/payload-types';
import type { SignInAnswer } from '@/contract/signInAnswer';
import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { isSameText } from '@/env/requestTrust';
import { hashQueue } from './hashQueue';

/** An account with what Payload keeps of its password. */
export type StoredUser = User & { collection: 'users' };

/** Finds the account with this address, however it is written; null when there is none. */
export function findByAddress(payload: Payload, address: string): Promise<StoredUser | null> {
  return findUser(payload, { email: { equals: address } });
}

/** Finds the account with this id, as it stands in the transaction; null when there is none. */
export function findById(req: ReadScope, id: string): Promise<StoredUser | null> {
  return findUser(req.payload, { id: { equals: id } }, req);
}

async function findUser(payload: Payload, where: Where, req?: ReadScope): Promise<StoredUser | null> {
  const found = await payload.db.findOne<User & { id: string }>({
    collection: 'users',
    where,
    ...(req && { req }),
  });
  return found === null ? null : { ...found, collection: 'users' };
}

/** A browser that asks to sign in, before anybody knows whose it is. */
export interface Visitor {
  readonly payload: Payload;
  readonly headers: Headers;
  readonly now: Date;
}

/** How far somebody is with signing in, with the `Set-Cookie` headers that the browser gets. */
export interface SignedIn {
  readonly answer: SignInAnswer;
  readonly cookies: readonly string[];
}

/** How Payload 3.90 keeps a password; docs/adr/0012 says why it is read here. */
const kept = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 };

/**
 * Tells whether this is the account's password; null when too many ask at the moment. Without an account the same work
 * is done, so that the time tells nobody which addresses are known.
 */
export async function passwordMatches(
  account: { readonly hash?: string | null; readonly salt?: string | null } | null,
  password: string,
  isKnownDevice: boolean,
): Promise<boolean | null> {
  const { hash, salt } = account ?? {};
  const hashed = () => promisify(pbkdf2)(password, salt ?? 'nobody', kept.rounds, kept.bytes, 'sha256');
  const given = await hashQueue.run(hashed, isKnownDevice);
  if (given === null) return null;
  if (!hash || !salt) return false;
  if (!hash.startsWith(kept.prefix)) throw new Error('This password is kept in a way that is not known here');
  return isSameText(given.toString('hex'), hash.slice(kept.prefix.length));
}
