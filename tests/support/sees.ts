import type { Page } from 'puppeteer';

/** Waits until the page, or a part of it, says these words; if it never does, tells where it is and what it says. */
export async function sees(page: Page, words: string, within = 'body'): Promise<void> {
  try {
    await page.waitForFunction(
      (wanted, part) => document.querySelector<HTMLElement>(part)?.innerText.includes(wanted) ?? false,
      {},
      words,
      within,
    );
  } catch (cause) {
    const text = await page.$eval('body', ({ innerText }) => innerText);
    throw new Error(`"${words}" is not in ${within} of ${page.url()}:\n${text.slice(0, 4000)}`, { cause });
  }
}
