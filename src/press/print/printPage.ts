import type { CDPSession, Page } from 'puppeteer';
import { PressFailure } from '../pressFailure';
import { withContentPolicy } from './contentPolicy';

export interface PrintedPage {
  readonly pdf: Uint8Array;
  /** The words of each link, by its address as written. */
  readonly linkTexts: Readonly<Record<string, string>>;
  /** The words of each heading, in order. */
  readonly headings: readonly string[];
}

/** Prints one self-contained document. The page gives the signal: loaded, and its fonts are ready. */
export async function printPage(page: Page, html: string): Promise<PrintedPage> {
  await page.setContent(withContentPolicy(html), { waitUntil: 'load', timeout: 0 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await page.createCDPSession();
  try {
    const before = await documentOf(session);
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      transferMode: 'ReturnAsBase64',
    });
    const words = { linkTexts: await readLinks(page), headings: await readHeadings(page) };
    await refuseOtherDocument(session, before);
    return { pdf: Buffer.from(data, 'base64'), ...words };
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** A meta refresh can swap the document while it is printed: the loader's id says which document stands. */
async function refuseOtherDocument(session: CDPSession, before: string): Promise<void> {
  const after = await documentOf(session);
  if (after !== before) throw new PressFailure('print', 'page_replaced', `${before} became ${after}`);
}

async function documentOf(session: CDPSession): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return `${frameTree.frame.url} ${frameTree.frame.loaderId} ${frameTree.childFrames?.length ?? 0}`;
}

/** The first link to an address gives its words. */
async function readLinks(page: Page): Promise<Record<string, string>> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => [
      link.getAttribute('href') ?? '',
      link.getAttribute('aria-label') ?? link.textContent,
    ]),
  );
  return Object.fromEntries(links.reverse().map(([address = '', text = '']) => [address, onOneLine(text)]));
}

async function readHeadings(page: Page): Promise<readonly string[]> {
  const headings = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.textContent),
  );
  return headings.map(onOneLine);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
