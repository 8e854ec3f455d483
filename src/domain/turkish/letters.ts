import type { Issue } from '../issue';
import { tidySigns } from './signs';

/** Capitals as Turkish has them (`iğdır` → `İĞDIR`), in NFC. */
export function upper(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('tr');
}

/** Writes Turkish small letters (`IĞDIR` → `ığdır`), in NFC. */
export function lower(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('tr');
}

/** Writes the first letter of a text as a Turkish capital. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text.normalize('NFC');
  return upper(first) + rest.join('');
}

/** Folds a text into small ASCII letters, digits and single spaces: `IĞDIR`, `Iğdır` and `igdir` are one. */
export function searchKey(text: string): string {
  return lower(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Folds a text for addresses: `Afyonkarahisar İli` → `afyonkarahisar-ili`. */
export function slug(text: string): string {
  return searchKey(text).replaceAll(' ', '-');
}

/** Letters that follow their ASCII neighbour in the Turkish alphabet: ç after c, i after ı. */
const later: Readonly<Record<string, string>> = {
  ç: 'c1',
  ğ: 'g1',
  ı: 'i0',
  i: 'i1',
  ö: 'o1',
  ş: 's1',
  ü: 'u1',
};

function letterKey(letter: string): string {
  const known = later[letter];
  if (known !== undefined) return known;
  const [base = ''] = letter.normalize('NFD');
  return /[a-z0-9]/.test(base) ? `${base}0` : ' 0';
}

/** Gives an ASCII key that any database sorts by the Turkish alphabet: Hatay, Iğdır, Isparta, İstanbul. */
export function sortKey(text: string): string {
  return Array.from(lower(text), letterKey).join('');
}

/** Compares by the Turkish alphabet, for `sort`; case and circumflex only keep one fixed order. */
export function compareTurkish(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first !== second) return first < second ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Tidies typed text for storing, hashing and printing: each sign in its usual form, nothing that is not seen, and
 * no space around it.
 */
export function tidyText(text: string): string {
  return tidySigns(text).trim();
}

/** Tidies a note or reason that may be left out; null when nothing is left. */
export function tidyTextOrNull(text: string): string | null {
  const tidy = tidyText(text);
  return tidy === '' ? null : tidy;
}

/** The alphabet, the circumflexed vowels of loans, and q w x of foreign names and addresses. */
const letters = new Set('abcçdefgğhıijklmnoöprsştuüvyzâîûqwx');

function foreignLetters(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}]/gu) ?? [];
  return [...new Set(found.filter((letter) => !letters.has(lower(letter))))];
}

/** Finds letters from bad scans (`đ`, `ř`), each once. */
export function lintTurkish(text: string, field = 'text'): Issue[] {
  return foreignLetters(text.normalize('NFC')).map((letter) => ({
    field,
    problem: 'letter_not_turkish',
    context: { letter },
  }));
}
