import type { Issue } from '../issue';
import { searchKey } from '../turkish/letters';
import { isUsual } from './usualPasswords';

export const shortestPassword = 12;
export const longestPassword = 200;
/** A part of a name or address that is shorter stands in many innocent words. */
const shortestName = 4;

/** The person who sets the password: neither their name nor address may stand in it. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/** Lists what is wrong with a new password: the one rule for invitation, reset and own change. */
export function passwordIssues(password: string, owner: PasswordOwner, field = 'password'): readonly Issue[] {
  const letters = Array.from(password);
  if (letters.length < shortestPassword)
    return [{ field, problem: 'password_short', context: { least: shortestPassword } }];
  if (letters.length > longestPassword)
    return [{ field, problem: 'field_too_long', context: { longest: longestPassword } }];
  const folded = searchKey(password).replaceAll(' ', '');
  if (namesOf(owner).some((name) => folded.includes(name))) return [{ field, problem: 'password_personal' }];
  return isUsual(password) ? [{ field, problem: 'password_common' }] : [];
}

function namesOf({ name, email }: PasswordOwner): readonly string[] {
  const [local = ''] = email.split('@');
  const parts = [
    ...searchKey(name).split(' '),
    ...searchKey(local).split(' '),
    searchKey(local).replaceAll(' ', ''),
  ];
  return parts.filter((part) => part.length >= shortestName);
}
