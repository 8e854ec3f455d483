import type { PageNumbers } from '../print/pageNumbers';
import { compareText, plain } from './compareText';
import type { ExpectedBooklet } from './expected';
import { joinTexts } from './joinTexts';
import type { PageText, ReadText } from './readText';
import type { VerifyIssue } from './verifyIssue';

const softHyphen = '\u00AD';

/** The text of the file against the composed text, and what stands beside it in the margins. */
export function checkText(
  read: ReadText,
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
  const furniture = new Set(expected.furniture.map(plain));
  const isForeign = ({ page, text }: PageText): boolean =>
    plain(text) !== String(page) && !furniture.has(plain(text));
  return [
    ...issues,
    ...read.untagged.map(({ page, text }) => issueAt('text_untagged', page, text)),
    ...read.furniture
      .filter(isForeign)
      .map(({ page, text }) => issueAt('page_furniture_differs', page, text)),
  ];
}

const issueAt = (problem: VerifyIssue['problem'], page: number, text: string): VerifyIssue => ({
  problem,
  detail: `page ${page}: ${text}`,
});
