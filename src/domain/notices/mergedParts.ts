import type { Bilingual } from '../bilingual';
import { canonicalJson } from '../booklet/canonicalJson';
import type { LetterPart } from './letter';

/**
 * Puts parts of one mail together that say the same of the same thing, by the same person and for the same reason: three
 * returns of one sheet name all their figures at once.
 */
export function mergedParts(parts: readonly LetterPart[]): readonly LetterPart[] {
  const merged = new Map<string, LetterPart>();
  for (const part of parts) {
    const { about, kind, matter, by, onBehalfOf, comment } = part;
    const key = canonicalJson({ about, kind, matter, by, onBehalfOf, comment });
    const known = merged.get(key);
    merged.set(key, known === undefined ? part : { ...known, names: joined(known.names, part.names) });
  }
  return [...merged.values()];
}

function joined(names: readonly Bilingual[], more: readonly Bilingual[]): readonly Bilingual[] {
  const isNews = (name: Bilingual): boolean => !names.some(({ tr, en }) => tr === name.tr && en === name.en);
  return [...names, ...more.filter(isNews)];
}
