import type { Issue } from '../issue';
import { searchKey } from '../turkish/letters';

export const shortestPassword = 12;
export const longestPassword = 200;
const fewestLetters = 5;
/** A part of a name or address that is shorter stands in many innocent words. */
const shortestName = 4;
/** Letters that must be left of a password without its usual words, runs of the keyboard and digits. */
const leastOwn = 4;

/** Parts of which the commonest passwords here are made, folded. */
const usual =
  /password|passw0rd|parola|sifre|qwerty|asdfgh|zxcvbn|kitapcik|bakanlik|mudurluk|turkiye|istanbul|ankara|galatasaray|fenerbahce|besiktas|trabzonspor|administrator|admin|yonetici|welcome|merhaba|letmein|iloveyou|abcdef|deneme|123|0/g;

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
  return isCommon(password, folded) ? [{ field, problem: 'password_common' }] : [];
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

function isCommon(password: string, folded: string): boolean {
  if (new Set(password).size < fewestLetters) return true;
  // Letters of other scripts and signs fold away; a password that lives by them is nobody's usual one.
  const isPlain = folded.length >= Array.from(password).length - 2;
  return isPlain && folded.replace(usual, '').replace(/\d/g, '').length < leastOwn;
}
