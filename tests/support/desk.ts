import type { Browser, ElementHandle, Page } from 'puppeteer';
import { sees } from './sees';

/** Somebody at work: one browser window of a person who is logged in. */
export interface Desk {
  readonly page: Page;
  /** Opens a screen of the desk and waits until it shows its content. */
  readonly open: (path: string) => Promise<void>;
  /** Types into a figure's cell, over what stands there. */
  readonly type: (metric: string, text: string) => Promise<void>;
  /** Presses the button or link whose words begin so. */
  readonly press: (words: string, within?: string) => Promise<void>;
  /** Ticks a figure. */
  readonly tick: (metric: string) => Promise<void>;
  /** Waits until the page, or a part of it, says this. */
  readonly sees: (words: string, within?: string) => Promise<void>;
  /** What stands in a figure's cell. */
  readonly cell: (metric: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const patience = 20_000;

interface Account {
  readonly email: string;
  readonly password: string;
}

/** Logs somebody in, in a window with cookies of its own. */
export async function sitDown(browser: Browser, origin: string, account: Account): Promise<Desk> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1440, height: 900 });
  await page.setExtraHTTPHeaders({ 'accept-language': 'tr' });
  await logIn(page, origin, account);
  return deskOn(page, origin, () => context.close());
}

/** Fills in the login form of a page. */
export async function logIn(page: Page, origin: string, { email, password }: Account): Promise<void> {
  await page.goto(`${origin}/yonetim/login`, { waitUntil: 'networkidle0' });
  await page.type('#field-email', email);
  await page.type('#field-password', password);
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'networkidle0' }),
    page.click('button[type=submit]'),
  ]);
}

/** A second window of the same person. */
export async function secondTab(desk: Desk, origin: string): Promise<Desk> {
  const page = await desk.page.browserContext().newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1440, height: 900 });
  return deskOn(page, origin, () => page.close());
}

function deskOn(page: Page, origin: string, close: () => Promise<void>): Desk {
  const cellOf = (metric: string): string => `[data-metric="${metric}"] input[data-cell]`;
  return {
    page,
    close,
    open: async (path) => {
      await page.goto(origin + path, { waitUntil: 'networkidle0' });
    },
    type: async (metric, text) => {
      const cell = await page.waitForSelector(cellOf(metric));
      await cell?.click({ clickCount: 3 });
      await cell?.type(text);
    },
    press: async (words, within = 'body') => {
      const button = await waitForButton(page, words, within);
      await button.click();
    },
    tick: async (metric) => {
      const box = await page.waitForSelector(`[data-metric="${metric}"] input[type=checkbox]`);
      await box?.click();
    },
    sees: (words, within) => sees(page, words, within),
    cell: async (metric) => page.$eval(cellOf(metric), (input) => (input as HTMLInputElement).value),
  };
}

async function waitForButton(page: Page, words: string, within: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wanted, part) =>
      [...document.querySelectorAll<HTMLElement>(`${part} button, ${part} a`)].find(
        (each) =>
          each.innerText.trim().startsWith(wanted) &&
          each.getAttribute('aria-disabled') !== 'true' &&
          each.offsetParent !== null,
      ) ?? null,
    {},
    words,
    within,
  );
  const element = found.asElement();
  if (element === null) throw new Error(`No button "${words}"`);
  return element as ElementHandle<HTMLElement>;
}
