import type { Browser, Page } from 'puppeteer';
import { askPage } from './askPage';
import { patience, until } from './until';

/** Opens a window with cookies of its own, for a reader of Turkish. */
export async function newWindow(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  return prepared(await context.newPage());
}

/** Opens another window with the cookies of this one. */
export async function secondWindow(page: Page): Promise<Page> {
  return prepared(await page.browserContext().newPage());
}

async function prepared(page: Page): Promise<Page> {
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1440, height: 900 });
  await page.setExtraHTTPHeaders({ 'accept-language': 'tr' });
  return page;
}

/** Opens a screen of the desk and waits until it shows its content. */
export async function openPage(page: Page, url: string): Promise<void> {
  // A page that is still on its way elsewhere may take the first try for its own.
  await until(() => page.goto(url, { waitUntil: 'load' }), `a page at ${url}`);
  await untilSettled(page);
}

/** Waits until React has taken hold of the screen, and has asked for all that it shows. */
export async function untilSettled(page: Page): Promise<void> {
  const isAlive = (): boolean =>
    document.readyState === 'complete' && document.querySelector('next-route-announcer, #desk > *') !== null;
  await until(
    () => askPage(page, isAlive),
    async () => `life on ${page.url()}`,
  );
  // A board looks again and again while files are made: it is never still, and has shown all by then.
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 15_000 }).catch(() => undefined);
}
