import { searchKey } from '../turkish/letters';

const fewestLetters = 5;
/** Letters that must be left of a password without its usual words, runs of the keyboard and digits. */
const leastOwn = 4;

/** Parts of which the commonest passwords here are made, folded: of everybody, of the country, of this ministry. */
const usual = [
  ...[
    'password',
    'passw0rd',
    'parola',
    'sifre',
    'welcome',
    'merhaba',
    'letmein',
    'iloveyou',
    'deneme',
    'secret',
  ],
  ...[
    'administrator',
    'admin',
    'yonetici',
    'yonetim',
    'kullanici',
    'misafir',
    'guest',
    'login',
    'giris',
    'test',
  ],
  ...[
    'kitapcik',
    'bakanligi',
    'bakanlik',
    'mudurlugu',
    'mudurluk',
    'aile',
    'sosyal',
    'hizmetler',
    'hizmet',
    'devlet',
  ],
  ...[
    'turkiye',
    'cumhuriyet',
    'ataturk',
    'istanbul',
    'ankara',
    'izmir',
    'bismillah',
    'seviyorum',
    'canim',
    'askim',
  ],
  ...['galatasaray', 'fenerbahce', 'besiktas', 'trabzonspor', '123', '0'],
];

/** Rows of both Turkish keyboards, folded, the columns of one, and the alphabet. */
const rows = [
  ...['qwertyuiopgu', 'asdfghjklsi', 'zxcvbnmoc', '1234567890'],
  ...['fggiodrnhpqw', 'uieautkmlys', 'jovcczsb'],
  ...['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', 'qazwsxedcrfvtgbyhnujmikolp'],
  ...['abcdefghijklmnopqrstuvwxyz', 'abccdefgghiijklmnooprsstuuvyz'],
];
const ways = rows.flatMap((row) => [row, Array.from(row).reverse().join('')]);
/** Letters side by side on a row that are no word by chance. */
const shortestRun = 4;

/**
 * Tells whether a password is made of what everybody's are: of few different signs, of one part over and over, or of usual
 * words, runs of the keyboard and digits with next to nothing of its own.
 */
export function isUsual(password: string): boolean {
  if (new Set(password).size < fewestLetters || isRepeated(password)) return true;
  const folded = foldedPassword(password);
  // Letters of other scripts and signs fold away; a password that lives by them is nobody's usual one.
  const isPlain = folded.length >= Array.from(password).length - 2;
  const own = withoutRuns(usual.reduce((left, word) => left.replaceAll(word, ''), folded));
  return isPlain && own.replace(/\d/g, '').length < leastOwn;
}

/** Gives a password as lists of common ones are looked up: small ASCII letters and digits, nothing else. */
export function foldedPassword(password: string): string {
  return searchKey(password).replaceAll(' ', '');
}

function isRepeated(text: string): boolean {
  const { length } = text;
  for (let part = 1; part <= length / 2; part += 1)
    if (length % part === 0 && text.slice(0, part).repeat(length / part) === text) return true;
  return false;
}

/** Leaves out runs along a row, forwards or backwards. */
function withoutRuns(text: string): string {
  let own = '';
  for (let at = 0; at < text.length;) {
    const run = Math.max(...ways.map((way) => runAt(text, at, way)));
    if (run < shortestRun) own += text.charAt(at);
    at += run < shortestRun ? 1 : run;
  }
  return own;
}

/** How many letters from here stand side by side in this order on a row. */
function runAt(text: string, at: number, way: string): number {
  let longest = 0;
  for (
    let start = way.indexOf(text.charAt(at));
    start >= 0;
    start = way.indexOf(text.charAt(at), start + 1)
  ) {
    let run = 1;
    while (at + run < text.length && text.charAt(at + run) === way.charAt(start + run)) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Signs that are written for letters. */
const writtenFor: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};
/** A shorter part stands in many innocent words. */
const shortestPart = 4;

/**
 * Gives the ways to look a password up in a list of common ones; each is one word, or two that must both be found. Digits
 * around a word and signs for its letters make it no better.
 */
export function lookUps(password: string): readonly (readonly string[])[] {
  // Signs at the ends may be letters, digits there are digits: `$uperman2024`.
  const inner = withoutEnds(password, /[\p{L}@$]/u);
  const spelled = Array.from(inner, (sign) => writtenFor[sign] ?? sign).join('');
  const whole = [password, withoutEnds(password), spelled].map((each) => [foldedPassword(each)]);
  const parts = searchKey(password)
    .split(' ')
    .map((part) => withoutEnds(part))
    .filter((part) => part.length > 0);
  return [
    ...whole,
    ...whole.map(([word = '']) => [withoutEnds(word)]),
    ...(parts.length === 2 ? [parts] : []),
  ].filter((words) => words.every(({ length }) => length >= shortestPart));
}

/** Gives a listed password's forms, as `lookUps` asks for them. */
export function listedForms(password: string): readonly string[] {
  const folded = foldedPassword(password);
  return [...new Set([folded, withoutEnds(folded)])].filter(({ length }) => length >= shortestPart);
}

/** Leaves out digits and signs at both ends. */
function withoutEnds(text: string, letter = /\p{L}/u): string {
  const letters = Array.from(text);
  const isLetter = (sign: string): boolean => letter.test(sign);
  return letters.slice(letters.findIndex(isLetter), letters.findLastIndex(isLetter) + 1).join('');
}
