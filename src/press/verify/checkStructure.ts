import type { PDFDocumentProxy } from 'pdfjs-dist';
import { plain } from './compareText';
import type { ExpectedBooklet } from './expected';
import type { VerifyIssue } from './verifyIssue';

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

interface Info {
  readonly Title?: string;
  readonly Language?: string | null;
}

/** Checks language, title, tags, bookmarks and number of pages. */
export async function checkStructure(
  pdf: PDFDocumentProxy,
  expected: ExpectedBooklet,
): Promise<readonly VerifyIssue[]> {
  const info = (await pdf.getMetadata()).info as Info;
  const mark = await pdf.getMarkInfo();
  const titles = titlesOf(await pdf.getOutline());
  const { least, most } = expected.pages;
  const checks: readonly [boolean, VerifyIssue][] = [
    [info.Language === expected.language, { problem: 'language_missing', detail: String(info.Language) }],
    [info.Title === expected.title, { problem: 'title_differs', detail: String(info.Title) }],
    [mark?.Marked === true, { problem: 'tags_missing', detail: 'the file is not marked as tagged' }],
    [
      areInOrder(expected.bookmarks.map(plain), titles),
      { problem: 'bookmarks_differ', detail: titles.join(' | ') },
    ],
    [
      pdf.numPages >= least && pdf.numPages <= most,
      { problem: 'page_count_out_of_range', detail: `${pdf.numPages} pages, not ${least}–${most}` },
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, issue]) => issue);
}

/** pdf.js gives null where a file has no outline, whatever its types say. */
const titlesOf = (outline: readonly Outline[] | null): readonly string[] =>
  (outline ?? []).flatMap(({ title, items }) => [plain(title), ...titlesOf(items)]);

function areInOrder(wanted: readonly string[], titles: readonly string[]): boolean {
  let from = 0;
  return wanted.every((title) => {
    from = titles.indexOf(title, from) + 1;
    return from > 0;
  });
}
