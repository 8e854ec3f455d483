import type { Issue } from '../issue';
import { printableRanges } from './fontSigns';

/** What nobody sees: zero-width signs, turners of direction, soft hyphens, variation selectors, tags, fillers. */
const invisible =
  /[\p{Default_Ignorable_Code_Point}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu;
/** Control characters but tab and line feed, and halves of a character. */
const control = /\p{Cs}|(?![\n\t])\p{Cc}/gu;
/** What ends a line in other programs: Word's manual break is a vertical tab. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** What other programs write for a sign that has one usual form. */
const usualForms: readonly (readonly [RegExp, string | ((sign: string) => string)])[] = [
  [/[\u2007\u202F]/gu, '\u00A0'],
  [/[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/gu, ' '],
  [/[\u2010\u2011\uFE63]/gu, '-'],
  [/[\u2012\uFE58]/gu, '–'],
  [/\u2015/gu, '—'],
  [/\u02BC/gu, '’'],
  [/\u201F/gu, '“'],
  [/\u201B/gu, '‘'],
  // Bullets: of Word's symbol fonts, which keep them in a private range, and of others.
  [/[\uF0B7\uF0A7\uF076\uF0D8\u2023\u2043\u2219\u25AA\u25CF\u26AB]/gu, '•'],
  [/\uF0FC/gu, '✓'],
  // Ligatures of old PDF files, and letters and digits of double width.
  [/[\uFB00-\uFB06\uFF01-\uFF5E]/gu, (sign) => sign.normalize('NFKC')],
  // Where a program without Turkish made small letters of İ.
  [/i\u0307+/gu, 'i'],
];

/**
 * Tidies the signs of a text and leaves its spaces: NFC, without what nobody sees and no font prints, each sign
 * in its usual form. A sign that is seen is never lost.
 */
export function tidySigns(text: string): string {
  const seen = text.normalize('NFC').replace(lineEnd, '\n').replace(control, '').replace(invisible, '');
  const usual = usualForms.reduce(
    (tidy, [odd, form]) => (typeof form === 'string' ? tidy.replace(odd, form) : tidy.replace(odd, form)),
    seen,
  );
  return usual.normalize('NFC');
}

const numbered = (sign: number): string => `\\u{${sign.toString(16)}}`;
const ranges = printableRanges.map(([first, last]) => `${numbered(first)}-${numbered(last)}`).join('');
const unprintable = new RegExp(`[^\\n\\t${ranges}]`, 'gu');

/** Lists the signs of a text that the booklet's fonts do not have, each once and in order. */
export function unprintableSigns(text: string): readonly string[] {
  return [...new Set(text.match(unprintable) ?? [])];
}

/** The kinds of unprintable signs that somebody can be told by name. */
export type SignKind = 'picture' | 'letter' | 'hidden' | 'sign';

function kindOf(sign: string): SignKind {
  if (/\p{Extended_Pictographic}/u.test(sign)) return 'picture';
  if (/[\p{L}\p{M}]/u.test(sign)) return 'letter';
  return /[\p{C}\p{Z}]/u.test(sign) ? 'hidden' : 'sign';
}

const lettersAround = 24;

/** Gives the words around a sign, so that it can be found in a long text. A cut word is left out. */
function wordsAround(text: string, sign: string): string {
  const at = text.indexOf(sign);
  const [from, until] = [at - lettersAround, at + sign.length + lettersAround];
  const before = from > 0 ? text.slice(from, at).replace(/^\S*\s/u, '… ') : text.slice(0, at);
  const after = text.slice(at + sign.length, until).replace(until < text.length ? /\s\S*$/u : /$/u, '');
  return `${before}${sign}${after}${until < text.length ? ' …' : ''}`.replace(/\s+/gu, ' ').trim();
}

/** Writes a sign's Unicode number as it is looked up: `U+2713`. */
export const signNumber = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const mostNamed = 6;

/** Names signs with their numbers: `“✓” (U+2713)`; a hidden one by its number alone. */
function named(signs: readonly string[], kind: SignKind): string {
  const names = signs.map((sign) =>
    kind === 'hidden' ? signNumber(sign) : `“${sign}” (${signNumber(sign)})`,
  );
  return [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(', ');
}

/**
 * Refuses the signs of a text that cannot be printed, once for each kind: they are named, with their numbers and
 * the words around the first.
 */
export function signIssues(text: string, field: string): readonly Issue[] {
  const signs = unprintableSigns(text);
  return [...new Set(signs.map(kindOf))].map((kind) => {
    const ofKind = signs.filter((sign) => kindOf(sign) === kind);
    const words = wordsAround(text, ofKind[0] ?? '');
    return {
      field,
      problem: 'sign_unprintable' as const,
      context: { kind, signs: named(ofKind, kind), words },
    };
  });
}

/**
 * Refuses the unprintable signs of every text in a value, however deep. A field is the path to the text, with the
 * key of a list's entry where it has one; it is the issue's place too.
 */
export function signIssuesIn(value: unknown, path: string): readonly Issue[] {
  if (typeof value === 'string') {
    return signIssues(value, path).map((issue) => ({ ...issue, context: { ...issue.context, place: path } }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    signIssuesIn(inner, `${path}${path === '' ? '' : '.'}${nameOf(inner) ?? key}`),
  );
}

function nameOf(value: unknown): string | null {
  const isNamed = typeof value === 'object' && value !== null && 'key' in value;
  return isNamed && typeof value.key === 'string' ? value.key : null;
}
