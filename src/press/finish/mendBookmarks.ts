import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';

const letters = (text: string): string => text.replace(/\s+/g, '');

/** Gives bookmarks their headings' own words: Chromium drops the space where a heading's line ends. */
export function mendBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const waiting = [...headings];
  for (const bookmark of root === undefined ? [] : bookmarksUnder(root)) {
    const title = bookmark.lookup(PDFName.of('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const at = waiting.findIndex((heading) => letters(heading) === letters(title.decodeText()));
    const [heading] = at < 0 ? [] : waiting.splice(0, at + 1).slice(-1);
    if (heading !== undefined) bookmark.set(PDFName.of('Title'), PDFHexString.fromText(heading));
  }
}

function bookmarksUnder(parent: PDFDict): readonly PDFDict[] {
  const bookmarks: PDFDict[] = [];
  let next = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (next !== undefined) {
    bookmarks.push(next, ...bookmarksUnder(next));
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return bookmarks;
}
