import { bookletTexts as words } from '@/messages/booklet/booklet';
import { sampleMarkOf, type BookletContent } from './colophonRows';

/** Writes the document's title, as tabs, the PDF and search engines show it. */
export function bookletTitle({ composed, snapshot }: Pick<BookletContent, 'composed' | 'snapshot'>): string {
  const title = words.documentTitle(composed.provinceName, composed.bookletTitle, composed.editionCode);
  const mark = sampleMarkOf(snapshot);
  return mark === null ? title : `${title} – ${mark}`;
}

const blockStart = /(<(?:p|h[1-6]|td|th)\b[^<>]*>)\s+/g;

/**
 * Makes one space of each stretch of blanks in a page's texts, and none of one at a block's beginning: print
 * keeps every space that it is given.
 */
export function withSingleSpaces(body: string): string {
  const single = body.replace(/>[^<]*/g, (text) => text.replace(/[ \t\r\n\f]+/g, ' '));
  return single.replace(blockStart, '$1');
}
