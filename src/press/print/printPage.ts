import type { Browser, CDPSession, Page } from 'puppeteer';
import { PressFailure } from '../steps';
import { withPrintPolicy } from '../contentPolicy';

/**
 * Runs `work` on a page, but gives up the moment the page crashes, the browser is lost, or the time is over.
 * Without this a lost renderer is noticed only at the protocol's own timeout.
 */
export async function guardPage<T>(page: Page, timeoutMs: number, work: () => Promise<T>): Promise<T> {
  const browser: Browser = page.browser();
  let giveUp: (failure: PressFailure) => void = () => undefined;
  const trouble = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const onCrash = (error: Error): void => {
    giveUp(new PressFailure('print', 'page_crashed', error.message));
  };
  const onLoss = (): void => {
    giveUp(lost());
  };
  const timer = setTimeout(() => {
    giveUp(new PressFailure('print', 'timeout', `${timeoutMs} ms`));
  }, timeoutMs);
  page.on('error', onCrash);
  browser.on('disconnected', onLoss);
  try {
    if (!browser.connected) onLoss();
    return await Promise.race([trouble, work()]);
  } catch (error) {
    // What was asked of a browser that ends may be refused before its end is heard of.
    if (error instanceof PressFailure || !(isClosing(error) || !browser.connected)) throw error;
    throw lost();
  } finally {
    clearTimeout(timer);
    page.off('error', onCrash);
    browser.off('disconnected', onLoss);
  }
}

const lost = (): PressFailure =>
  new PressFailure('print', 'browser_lost', 'the browser ended during the job');

/** Puppeteer's names for an answer that will not come, because the page or the browser went away. */
function isClosing(error: unknown): boolean {
  return error instanceof Error && /TargetClose|ConnectionClosed/.test(error.name);
}

export interface PrintedPage {
  readonly pdf: Uint8Array;
  /** The words of each link, by its address as written. */
  readonly linkTexts: Readonly<Record<string, string>>;
  /** The words of each heading, in order. */
  readonly headings: readonly string[];
}

/** Prints one self-contained document, and refuses it when another one has taken its place meanwhile. */
export async function printPage(page: Page, html: string): Promise<PrintedPage> {
  const session = await page.createCDPSession();
  try {
    const before = await documentOf(session);
    const printed = printDocument(page, session, html);
    // The other document is also why reading this one may have failed, so it is asked for in either case.
    await printed.catch(() => undefined);
    const after = await documentOf(session);
    if (after !== before) throw new PressFailure('print', 'page_replaced', `${before} became ${after}`);
    return await printed;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Shows one self-contained document: it is loaded, and its fonts are ready. */
export async function showPage(page: Page, html: string): Promise<void> {
  await page.setContent(withPrintPolicy(html), { waitUntil: 'load', timeout: 0 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function printDocument(page: Page, session: CDPSession, html: string): Promise<PrintedPage> {
  await showPage(page, html);
  const { data } = await session.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsBase64',
  });
  return {
    pdf: Buffer.from(data, 'base64'),
    linkTexts: await readLinks(page),
    headings: await readHeadings(page),
  };
}

/** A meta refresh can swap the document: the loader's id says which document stands. */
async function documentOf(session: CDPSession): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return `${frameTree.frame.url} ${frameTree.frame.loaderId}`;
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
