import { bookletTitle } from '../booklet/bookletHtml';
import type { BookletContent } from '../booklet/bookletInput';
import { isWithdrawal } from '../booklet/changeNote';
import { bookletBookmarks, bookletExpectedText, bookletFurniture } from '../booklet/expectedText';
import type { ExpectedBooklet } from './expected';

/** PostScript names of the booklet's own faces. */
const fontFamilies = ['KitabiSans', 'KitabiSerif'];

/** Covers and colophon are in every booklet; opening and contents only where there are sections. */
const otherPages = { least: 3, most: 12 };
const mostPagesOfSection = 12;

/** Gives the contents that the PDF must hold. */
export function expectedBooklet(content: BookletContent): ExpectedBooklet {
  const sections = isWithdrawal(content.snapshot) ? 0 : content.composed.sections.length;
  return {
    title: bookletTitle(content),
    language: 'tr-TR',
    text: (pageNumbers) => bookletExpectedText(content, pageNumbers),
    furniture: bookletFurniture(content),
    bookmarks: bookletBookmarks(content),
    fontFamilies,
    contentHash: content.contentHash,
    pages: { least: sections + otherPages.least, most: sections * mostPagesOfSection + otherPages.most },
  };
}
