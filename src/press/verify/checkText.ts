import { compareText } from './compareText';
import type { ExpectedBooklet, VerifyIssue } from './expected';
import { joinTexts, type PageText, type PdfText } from './readPdfText';
import type { PageNumbers } from '../print/pageNumbers';
import { compareHeard, joinTags } from './compareHeard';

/** Blanks do not matter there: a line ends where a box does, within a long word too. */
const letters = (text: string): string => text.replace(/\s+/gu, '');

/** A margin text runs over this many lines at most. */
const mostLines = 3;

/** Lists margin texts that are neither the page's own number nor one of the allowed texts. */
export function foreignFurniture(
  furniture: readonly PageText[],
  allowed: readonly string[],
): readonly PageText[] {
  const known = new Set(allowed.map(letters));
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
    const text = letters(pieces.map((piece) => piece.text).join(''));
    if (text === String(page) || known.has(text)) return pieces.length;
  }
  return 0;
}

const softHyphen = '\u00AD';

/** What the text of a file is checked against. */
export interface TextCheck {
  readonly expected: ExpectedBooklet;
  readonly pageNumbers: PageNumbers;
  /** The letters of each tag, by its id. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Checks the file's text against the composed text, as it is seen and as it is heard, and the margins' texts. */
export function checkText(
  read: PdfText,
  { expected, pageNumbers, letters }: TextCheck,
): readonly VerifyIssue[] {
  const found = joinTexts(read.texts);
  const due = expected.text(pageNumbers);
  const seen = compareText(found, due);
  const heard = seen === null ? compareHeard(joinTags(read.tags, letters), due) : null;
  const issues: VerifyIssue[] = [];
  if (seen !== null) issues.push({ problem: 'text_differs', detail: JSON.stringify(seen) });
  if (heard !== null) issues.push({ problem: 'tags_differ', detail: JSON.stringify(heard) });
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
