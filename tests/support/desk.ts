import type { Browser, Page } from 'puppeteer';
import { askPage } from './askPage';
import { press, pressAt, typeInto } from './gestures';
import { newWindow, openPage, secondWindow, untilSettled } from './openPage';
import { sees } from './sees';
import { until } from './until';

/** Somebody at work: one browser window of a person who is logged in. */
export interface Desk {
  readonly page: Page;
  /** Opens a screen of the desk and waits until it shows its content. */
  readonly open: (path: string) => Promise<void>;
  /** Goes to a figure's cell in the sheet. */
  readonly choose: (metric: string) => Promise<void>;
  /** Types into a figure's cell, over what stands there, and goes on to the next. */
  readonly type: (metric: string, text: string) => Promise<void>;
  /** Types into the first field that a selector names, over what stands there. */
  readonly fill: (selector: string, text: string) => Promise<void>;
  /** Presses the button or link whose words begin so. */
  readonly press: (words: string, within?: string) => Promise<void>;
  /** Ticks a figure. */
  readonly tick: (metric: string) => Promise<void>;
  /** Waits until the page, or a part of it, says this. */
  readonly sees: (words: string, within?: string) => Promise<void>;
  /** Waits until this stands in a figure's cell. */
  readonly holds: (metric: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Account {
  readonly email: string;
  readonly password: string;
}

/** Logs a person in, in a window with cookies of its own. */
export async function sitDown(browser: Browser, origin: string, account: Account): Promise<Desk> {
  const page = await newWindow(browser);
  await logIn(page, origin, account);
  return deskOn(page, origin, () => page.browserContext().close());
}

/** Opens the login page and goes in. */
export async function logIn(page: Page, origin: string, account: Account): Promise<void> {
  await openPage(page, `${origin}/yonetim/login`);
  await goIn(page, account);
}

/** Fills in the login form of the open page, and waits until it has led on. */
export async function goIn(page: Page, { email, password }: Account): Promise<void> {
  await typeInto(page, '#field-email', email);
  await typeInto(page, '#field-password', password);
  await pressAt(page, 'button[type=submit]');
  await until(
    () => !page.url().includes('/yonetim/login'),
    async () => `a way past the login, which says:\n${await page.$eval('body', (body) => body.innerText)}`,
  );
  await untilSettled(page);
}

/** Opens a second window of the same person. */
export async function secondTab(desk: Desk, origin: string): Promise<Desk> {
  const page = await secondWindow(desk.page);
  return deskOn(page, origin, () => page.close());
}

function deskOn(page: Page, origin: string, close: () => Promise<void>): Desk {
  const cellOf = (metric: string): string => `tr[data-metric="${metric}"] [data-column=value]`;
  const valueOf = (selector: string): string | null => {
    const cell = document.querySelector<HTMLElement>(selector);
    return cell?.querySelector('input')?.value ?? cell?.innerText.trim() ?? null;
  };
  const chosen = (selector: string): boolean =>
    document.querySelector(selector)?.contains(document.activeElement) ?? false;
  const choose = async (metric: string): Promise<void> => {
    const cell = await page.waitForSelector(cellOf(metric));
    await cell?.scrollIntoView();
    await cell?.click();
    await until(() => askPage(page, chosen, cellOf(metric)), `the cell of ${metric}`);
  };
  return {
    page,
    close,
    open: (path) => openPage(page, origin + path),
    choose,
    type: async (metric, text) => {
      await choose(metric);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    fill: (selector, text) => typeInto(page, selector, text),
    press: (words, within) => press(page, words, within),
    tick: (metric) => pressAt(page, `[data-metric="${metric}"] input[type=checkbox]`),
    sees: (words, within) => sees(page, words, within),
    holds: async (metric, text) => {
      await until(
        async () => (await askPage(page, valueOf, cellOf(metric))) === text,
        async () =>
          `${text} in the cell of ${metric}, not ${String(await askPage(page, valueOf, cellOf(metric)))}`,
      );
    },
  };
}
