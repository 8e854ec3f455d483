import { createHash } from 'node:crypto';
import { passwordIssues, type PasswordOwner } from '@/domain/people/passwordIssues';
import { lookUps } from '@/domain/people/usualPasswords';
import type { Issue } from '@/domain/issue';
import { commonPasswordsFilter } from './commonPasswordsFilter';

/** Bits of the filter, a power of two, and how many of them each word sets: of a million other words fewer than fifty pass for listed. */
export const filterBits = 2 ** 20;
const bitsOfWord = 16;

/** Gives the bits of a word in the filter (a Bloom filter by double hashing). */
export function bitsOf(word: string): readonly number[] {
  const digest = createHash('sha256').update(word).digest();
  const [first, step] = [digest.readUInt32BE(0), digest.readUInt32BE(4) | 1];
  return Array.from({ length: bitsOfWord }, (_, at) => (first + at * (step >>> 0)) % filterBits);
}

let filter: Buffer | null = null;

function isListed(word: string): boolean {
  const bits = (filter ??= Buffer.from(commonPasswordsFilter, 'base64'));
  return bitsOf(word).every((bit) => ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

/** Tells whether a password is one of those that breaches have shown to be common, or one with digits or signs around it. */
export function isBreached(password: string): boolean {
  return lookUps(password).some((words) => words.every(isListed));
}

/** Lists what is wrong with a new password, those of breaches included: what every place asks that sets one. */
export function newPasswordIssues(
  password: string,
  owner: PasswordOwner,
  field = 'password',
): readonly Issue[] {
  const issues = passwordIssues(password, owner, field);
  return issues.length === 0 && isBreached(password) ? [{ field, problem: 'password_common' }] : issues;
}
