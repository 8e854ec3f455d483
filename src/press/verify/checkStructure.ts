import { PDFArray, PDFBool, PDFDict, PDFName, type PDFDocument } from 'pdf-lib';
import type { ExpectedBooklet, VerifyIssue } from './expected';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { plain } from './compareText';

const name = (text: string): PDFName => PDFName.of(text);
const files = ['FontFile', 'FontFile2', 'FontFile3'].map(name);

/** Checks that each font is in the file and the booklet's own: another one replaces a missing letter. */
export function checkFonts(document: PDFDocument, families: readonly string[]): readonly VerifyIssue[] {
  const fonts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(name('Type')) === name('Font'),
    );
  return fonts.flatMap((font): readonly VerifyIssue[] => {
    const postScriptName = nameOf(font);
    if (!isEmbedded(font)) return [{ problem: 'font_not_embedded', detail: postScriptName }];
    const isOwn = families.some((family) => postScriptName.startsWith(family));
    return isOwn ? [] : [{ problem: 'font_foreign', detail: postScriptName }];
  });
}

const nameOf = (font: PDFDict): string =>
  font
    .lookupMaybe(name('BaseFont'), PDFName)
    ?.decodeText()
    .replace(/^[A-Z]{6}\+/, '') ?? 'unnamed';

function isEmbedded(font: PDFDict): boolean {
  const descendants = font.lookupMaybe(name('DescendantFonts'), PDFArray);
  if (descendants !== undefined) return isEmbedded(descendants.lookup(0, PDFDict));
  const descriptor = font.lookupMaybe(name('FontDescriptor'), PDFDict);
  return descriptor !== undefined && files.some((key) => descriptor.has(key));
}

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

interface Info {
  readonly Title?: string;
  readonly Language?: string | null;
}

/** Tells whether the file says that it is tagged; pdf.js gives this in another form than its types say. */
function isTagged({ catalog }: PDFDocument): boolean {
  return catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked')) === PDFBool.True;
}

/** Checks language, title, tags, bookmarks and number of pages. */
export async function checkStructure(
  { pdf, document }: { readonly pdf: PDFDocumentProxy; readonly document: PDFDocument },
  expected: ExpectedBooklet,
): Promise<readonly VerifyIssue[]> {
  const info = (await pdf.getMetadata()).info as Info;
  const titles = titlesOf(await pdf.getOutline());
  const { least, most } = expected.pages;
  const checks: readonly [boolean, VerifyIssue][] = [
    [info.Language === expected.language, { problem: 'language_missing', detail: String(info.Language) }],
    [info.Title === expected.title, { problem: 'title_differs', detail: String(info.Title) }],
    [isTagged(document), { problem: 'tags_missing', detail: 'the file is not marked as tagged' }],
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
