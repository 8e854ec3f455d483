import { lower } from './casing';

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
