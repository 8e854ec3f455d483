import { PDFDocument } from 'pdf-lib';
import type { Page } from 'puppeteer';
import type { Typesetting } from '../booklet/print/printHtml';
import type { BookPlan } from '../booklet/print/shown';
import { lettersBefore, measureGalley } from './measureGalley';
import { printPage, showPage, type PrintedPage } from './printPage';

export interface PrintedBooklet extends Omit<PrintedPage, 'pdf'> {
  readonly document: PDFDocument;
  /** What stands on which page, as it was planned before the print. */
  readonly plan: BookPlan;
}

/** Measures the galley and plans every page of a booklet. */
export async function planPages(page: Page, { layout, galley, plan }: Typesetting): Promise<BookPlan> {
  await showPage(page, galley);
  return plan(await measureGalley(page, layout), (lines) => lettersBefore(page, lines, layout));
}

/**
 * Measures a booklet's galley, plans its pages, and prints these: once, since the plan and not the browser decides
 * what stands on which page.
 */
export async function printBooklet(page: Page, typesetting: Typesetting): Promise<PrintedBooklet> {
  const plan = await planPages(page, typesetting);
  const { pdf, ...words } = await printPage(page, typesetting.pages(plan));
  return { document: await PDFDocument.load(pdf, { updateMetadata: false }), plan, ...words };
}
