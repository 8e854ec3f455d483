import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { lineField } from '@/domain/imports/importRow';
import type { Issue } from '@/domain/issue';

/**
 * Letters and signs of a Turkish text in Windows-1254: ASCII, its own letters, those of European names, and
 * what office programs put in (`m²`, `½`, `§`). Left out are the letters that no such text has.
 */
const unlikely =
  /[^\t\n\r\u0020-\u007EçÇğĞıİöÖşŞüÜâÂîÎûÛéÉèÈêÊëËáÁàÀäÄãÃåÅñÑóÓòÒôÔïÏíÍìÌúÚùÙ\u00A0-\u00BF‘’‚“”„†…‰‹›–—•€™×÷]/gu;
/** Signs where other encodings have `Ç`, `ğ` and `ö`: inside a word they would be wrong letters. */
const inWord = /[€™‡](?=\p{L})|(?<=\p{L})[§¦‡]|(?<=\p{L})[„”](?=\p{L})/gu;
/** UTF-8 read as Windows-1254: a Turkish letter in two. */
const halves = /[ÃÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ]/u;
/** So many signs without a meaning are no slips: the file is in another encoding. */
const mostSlips = 20;

/**
 * Decodes a file: UTF-8 with or without its mark, else Windows-1254 where its letters fit Turkish. A wrong
 * letter is never guessed: each sign that cannot be read is named with its row.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const unknown = refusedFor('file_encoding', 'file');
  const unicode = unicodeIn(bytes);
  if (unicode !== null) return unicode.includes('\0') ? unknown : ok(unicode);
  const turkish = new TextDecoder('windows-1254').decode(bytes);
  const isBroken = halves.test(turkish);
  const text = isBroken ? new TextDecoder('utf-8').decode(bytes) : turkish;
  const slips = isBroken
    ? placesOf(text, /\uFFFD/gu)
    : [...placesOf(text, unlikely), ...placesOf(text, inWord)];
  if (slips.length > mostSlips || /[\0-\u0008\u000E-\u001F]/.test(turkish)) return unknown;
  return slips.length === 0 ? ok(text) : refused(slips.map((at) => slipIssue(text, at)));
}

function unicodeIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function placesOf(text: string, signs: RegExp): readonly number[] {
  return Array.from(text.matchAll(signs), ({ index }) => index);
}

/** The row as a spreadsheet counts: a line end inside quotes begins none. */
function slipIssue(text: string, at: number): Issue {
  const before = text.slice(0, at).replace(/"[^"]*(?:"|$)/g, '');
  const row = (before.match(/\r\n|[\n\r]/g) ?? []).length + 1;
  const sign = text[at] ?? '';
  const shown = /\p{Cc}/u.test(sign) ? `0x${sign.charCodeAt(0).toString(16).toUpperCase()}` : sign;
  return { field: lineField(row), problem: 'file_sign', context: { sign: shown } };
}
