import type { ExpectedBooklet, ExpectedSection, VerifyIssue } from './expected';
import { joinTexts, lineBreak, type PageText, type PdfText } from './readPdfText';
import type { PageNumbers } from '../print/pageNumbers';

/** Where found text leaves the expected text. */
export interface TextMismatch {
  readonly section: string;
  readonly expected: string;
  readonly found: string;
}

/** A line may end after these without a space. */
const breakable = /[-–—/…]$/u;
const excerptLength = 90;

/**
 * Finds the first place where `found` is not the expected text, or null. Of whitespace only what line
 * breaking forces is forgiven: a line ends where a space stands, or after a dash or slash.
 */
export function compareText(found: string, expected: readonly ExpectedSection[]): TextMismatch | null {
  const words = expected.flatMap(({ lines }) => lines.map(plain)).filter((line) => line !== '');
  const whole = words.join(' ');
  let at = 0;
  let read = 0;
  while (read < found.length && at < whole.length) {
    const step = stepOver(found, read, whole[at] ?? '');
    if (step === null) break;
    read += step.read;
    at += step.at;
  }
  if (found.slice(read).trim() === '' && at === whole.length) return null;
  return { section: sectionAt(expected, at), expected: excerpt(whole, at), found: excerpt(found, read) };
}

interface Step {
  readonly read: number;
  readonly at: number;
}

function stepOver(found: string, read: number, next: string): Step | null {
  const letter = found[read] ?? '';
  if (letter === next) return { read: 1, at: 1 };
  if (letter !== lineBreak) return null;
  if (next === ' ') return { read: 1, at: 1 };
  return breakable.test(found.slice(0, read).slice(-1)) ? { read: 1, at: 0 } : null;
}

/** Makes one space of each stretch of blanks; no-break spaces print as spaces. */
export const plain = (line: string): string => line.replace(/\s+/gu, ' ').trim();

function sectionAt(sections: readonly ExpectedSection[], at: number): string {
  let end = 0;
  for (const { key, lines } of sections) {
    for (const line of lines.map(plain)) end += line === '' ? 0 : line.length + 1;
    if (at < end) return key;
  }
  return sections.at(-1)?.key ?? '';
}

const excerpt = (text: string, at: number): string =>
  text.slice(Math.max(0, at - excerptLength / 3), at + excerptLength);

/** A margin text runs over this many lines at most. */
const mostLines = 3;

/** Lists margin texts that are neither the page's own number nor one of the allowed texts. */
export function foreignFurniture(
  furniture: readonly PageText[],
  allowed: readonly string[],
): readonly PageText[] {
  const known = new Set(allowed.map(plain));
  const foreign: PageText[] = [];
  for (let at = 0; at < furniture.length;) {
    const lines = knownLines(furniture, at, known);
    const piece = furniture[at];
    if (lines === 0 && piece !== undefined) foreign.push(piece);
    at += Math.max(lines, 1);
  }
  return foreign;
}

/** The number of next pieces that together are the lines of an allowed text of their page, or 0. */
function knownLines(furniture: readonly PageText[], at: number, known: ReadonlySet<string>): number {
  const page = furniture[at]?.page ?? 0;
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const pieces = furniture.slice(at, at + lines).filter((piece) => piece.page === page);
    const text = plain(pieces.map((piece) => piece.text).join(' '));
    if (text === String(page) || known.has(text)) return pieces.length;
  }
  return 0;
}

const softHyphen = '\u00AD';

/** Checks the file's text against the composed text, and the texts of its margins. */
export function checkText(
  read: PdfText,
  expected: ExpectedBooklet,
  pageNumbers: PageNumbers,
): readonly VerifyIssue[] {
  const found = joinTexts(read.texts);
  const difference = compareText(found, expected.text(pageNumbers));
  const issues: VerifyIssue[] = [];
  if (difference !== null) issues.push({ problem: 'text_differs', detail: JSON.stringify(difference) });
  if (found.includes(softHyphen))
    issues.push({ problem: 'text_differs', detail: 'the text holds a soft hyphen' });
  if (!found.replace(/\s/g, '').includes(expected.contentHash)) {
    issues.push({ problem: 'content_hash_missing', detail: expected.contentHash });
  }
  return [
    ...issues,
    ...read.untagged.map(({ page, text }) => issueAt('text_untagged', page, text)),
    ...foreignFurniture(read.furniture, expected.furniture).map(({ page, text }) =>
      issueAt('page_furniture_differs', page, text),
    ),
  ];
}

const issueAt = (problem: VerifyIssue['problem'], page: number, text: string): VerifyIssue => ({
  problem,
  detail: `page ${page}: ${text}`,
});
