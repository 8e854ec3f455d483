import type { PageNumbers } from '../print/pageNumbers';
import { compareText } from './compareText';
import type { ExpectedBooklet } from './expected';
import { foreignFurniture } from './foreignFurniture';
import { joinTexts } from './joinTexts';
import type { PdfText } from './readPdfText';
import type { VerifyIssue } from './verifyIssue';

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
