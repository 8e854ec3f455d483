import { lower } from './letters';

/** Names of the consonants; a vowel's name is the vowel. */
const consonantNames: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('bcçdfgğhjklmnprsştvyz', (letter) => [letter, letter === 'ğ' ? 'yumuşak ge' : `${letter}e`]),
);

function spelled(acronym: string): string {
  return Array.from(lower(acronym))
    .map((letter) => consonantNames[letter] ?? letter)
    .join(' ');
}

const readAsWords = ['ASDEP', 'ŞÖNİM', 'ÇODEM', 'ÇES', 'SED'];
const readByLetters = ['SHM', 'SYDV', 'EÖE', 'AEP', 'TBM', 'STK', 'TL'];

/** Readings of acronyms: `ASDEP` → `asdep`, `STK` → `se te ke`. New ones are added here, never guessed. */
export const acronymReadings: ReadonlyMap<string, string> = new Map([
  ...readAsWords.map((acronym) => [acronym, lower(acronym)] as const),
  ...readByLetters.map((acronym) => [acronym, spelled(acronym)] as const),
]);

const ones = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];
const blocks = ['', 'bin', 'milyon', 'milyar', 'trilyon'];

/** The largest amount that can be read, formatted and stored: below one quadrillion. */
export const largestAmount = 999_999_999_999_999;

function belowThousand(count: number): string[] {
  const hundreds = Math.floor(count / 100);
  return [
    hundreds > 1 ? ones[hundreds] : '',
    hundreds > 0 ? 'yüz' : '',
    tens[Math.floor(count / 10) % 10],
    ones[count % 10],
  ].filter((word): word is string => word !== undefined && word !== '');
}

function blockWords(count: number, name: string): string[] {
  if (count === 0) return [];
  if (name === '') return belowThousand(count);
  return count === 1 && name === 'bin' ? [name] : [...belowThousand(count), name];
}

/** Spells 0 to `largestAmount`: 1758 → `bin yedi yüz elli sekiz`. Throws a RangeError for others. */
export function numeralWords(amount: number): string {
  if (!Number.isInteger(amount) || amount < 0 || amount > largestAmount) {
    throw new RangeError(`${amount} is not a whole number from 0 to ${largestAmount}`);
  }
  if (amount === 0) return 'sıfır';
  return blocks
    .map((name, index) => blockWords(Math.floor(amount / 1000 ** index) % 1000, name))
    .reverse()
    .flat()
    .join(' ');
}

const wholeNumber = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/;
const decimalNumber = /^([\d.]+),(\d+)$/;
const fraction = /^(\d+)\/(\d+)$/;
const range = /^(\d+)[-\u2013](\d+)$/;

/** Digits after the comma: leading zeros one by one, the rest as a number (`06` → `sıfır altı`). */
function fractionWords(digits: string): string {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const rest = digits.slice(zeros);
  return [...Array<string>(zeros).fill('sıfır'), ...(rest === '' ? [] : [numeralWords(Number(rest))])].join(
    ' ',
  );
}

function wholeWords(text: string): string | null {
  return wholeNumber.test(text) ? numeralWords(Number(text.replaceAll('.', ''))) : null;
}

function pairWords(match: RegExpExecArray | null, between: string): string | null {
  if (match === null) return null;
  const [, first = '', second = ''] = match;
  const whole = wholeWords(first);
  return whole === null ? null : [whole, between, numeralWords(Number(second))].filter(Boolean).join(' ');
}

function decimalWords(text: string): string | null {
  const [, whole, digits] = decimalNumber.exec(text) ?? [];
  const words = whole === undefined ? null : wholeWords(whole);
  return words === null || digits === undefined ? null : `${words} virgül ${fractionWords(digits)}`;
}

function numberWords(text: string): string | null {
  return (
    wholeWords(text) ??
    decimalWords(text) ??
    pairWords(fraction.exec(text), 'bölü') ??
    pairWords(range.exec(text), '')
  );
}

/** Capitals alone, `ABD` and `IV` too: nothing in them says whether they are read as a word or by letters. */
const acronym = /^\p{Lu}{2,}$/u;

function tokenWords(token: string): string {
  const number = token.startsWith('%') ? numberWords(token.slice(1)) : numberWords(token);
  if (number !== null) return token.startsWith('%') ? `yüzde ${number}` : number;
  const stored = acronymReadings.get(token);
  if (stored === undefined && acronym.test(token)) throw new RangeError(`"${token}": store how it is read`);
  return stored ?? lower(token);
}

/**
 * Spells printed text as it is read: `1.758` → `bin yedi yüz elli sekiz`, `%40` → `yüzde kırk`, `2/3` → `iki
 * bölü üç`, `100,6 milyon TL` → `yüz virgül altı milyon te le`; other words stay as written. Throws a
 * RangeError for an acronym whose reading is not stored.
 */
export function readAloud(text: string): string {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((token) => token !== '')
    .map(tokenWords)
    .join(' ');
}
