import axe from 'axe-core';
import type { Page } from 'puppeteer';

/** Counts the elements of the open page that break a rule of WCAG 2.2 A, AA or axe's good practice. */
export async function countedRules(page: Page): Promise<Readonly<Record<string, number>>> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return Object.fromEntries(violations.map(({ id, nodes }) => [id, nodes.length]));
  });
}
