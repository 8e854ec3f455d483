import { PDFDocument } from 'pdf-lib';
import type { Page } from 'puppeteer';
import { PressFailure } from '../steps';
import { isSamePageNumbers, readPageNumbers, type PageNumbers } from './pageNumbers';
import { printPage, type PrintedPage } from './printPage';

export interface PrintedBooklet extends Omit<PrintedPage, 'pdf'> {
  readonly document: PDFDocument;
  readonly html: string;
  readonly pageNumbers: PageNumbers;
  readonly prints: number;
}

const mostPrints = 3;

/**
 * Prints with the page numbers of `expected`, reads where the targets stand, and prints again only when that
 * differs. Chromium has no `target-counter`, so this is how the contents page gets its numbers.
 */
export async function printBooklet(
  page: Page,
  render: (pageNumbers: PageNumbers) => string,
  expected: PageNumbers,
): Promise<PrintedBooklet> {
  let pageNumbers = expected;
  for (let prints = 1; prints <= mostPrints; prints += 1) {
    const html = render(pageNumbers);
    const { pdf, ...words } = await printPage(page, html);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const found = readPageNumbers(document);
    if (isSamePageNumbers(found, pageNumbers)) return { document, html, pageNumbers, prints, ...words };
    pageNumbers = found;
  }
  throw new PressFailure(
    'print',
    'contents_unstable',
    `the page numbers still change after ${mostPrints} prints`,
  );
}
