import type { Page } from 'puppeteer';
import { askPage } from './askPage';
import { until } from './until';

/** Waits until the page, or a part of it, shows these words; else fails with its place and words. */
export async function sees(page: Page, words: string, within = 'body'): Promise<void> {
  const says = (wanted: string, part: string): boolean =>
    document.querySelector<HTMLElement>(part)?.innerText.includes(wanted) ?? false;
  await until(
    () => askPage(page, says, words, within),
    async () => `"${words}" in ${within} of ${page.url()}, which says:\n${await textOf(page, within)}`,
  );
}

async function textOf(page: Page, part: string): Promise<string> {
  const read = (wanted: string): string =>
    (document.querySelector<HTMLElement>(wanted) ?? document.body).innerText;
  return (await askPage(page, read, part))?.slice(0, 8000) ?? '(nothing)';
}
