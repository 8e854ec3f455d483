import type { Issue } from '../issue';
import { lower } from './casing';
import { searchKey } from './folding';

/** The alphabet, the circumflexed vowels of loans, and q w x of foreign names and addresses. */
const letters = new Set('abcçdefgğhıijklmnoöprsştuüvyzâîûqwx');

function foreignLetters(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}]/gu) ?? [];
  return [...new Set(found.filter((letter) => !letters.has(lower(letter))))];
}

/** The province that a capitalised word means but misspells. Small words are left: `bölü` is no Bolu. */
function meantProvince(word: string, provinceNames: readonly string[]): string | null {
  if (!/^\p{Lu}/u.test(word) || provinceNames.some((name) => lower(name) === lower(word))) return null;
  return provinceNames.find((name) => searchKey(name) === searchKey(word)) ?? null;
}

/** Finds letters from bad scans (`đ`, `ř`) and misspelt names of provinces (`İğdir` for Iğdır). */
export function lintTurkish(text: string, provinceNames: readonly string[], field = 'text'): Issue[] {
  const composed = text.normalize('NFC');
  const words = [...new Set(composed.match(/\p{L}+/gu) ?? [])];
  const misspelt = words.flatMap((word) => {
    const name = meantProvince(word, provinceNames);
    return name === null ? [] : [{ field, problem: 'province_misspelt' as const, context: { word, name } }];
  });
  const foreign = foreignLetters(composed).map((letter) => ({
    field,
    problem: 'letter_not_turkish' as const,
    context: { letter },
  }));
  return [...foreign, ...misspelt];
}
