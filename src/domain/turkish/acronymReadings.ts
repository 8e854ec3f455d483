import { lower } from './casing';

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
