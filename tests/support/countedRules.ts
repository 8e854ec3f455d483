import axe from 'axe-core';
import type { Page } from 'puppeteer';

const ofWcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Counts the elements of the open page that break a rule of WCAG 2.2 A, AA or axe's good practice, or one of those named. */
export async function countedRules(
  page: Page,
  rules: readonly string[] = ofWcag,
): Promise<Readonly<Record<string, number>>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run(document, { runOnly, resultTypes: ['violations'] });
      return Object.fromEntries(violations.map(({ id, nodes }) => [id, nodes.length]));
    },
    [...rules],
  );
}

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly rules?: readonly string[];
}

/** How a state is looked at besides the usual window: colours in the dark, on a telephone, and twice as large. */
const looks: readonly Look[] = [
  { name: 'dark', width: 1440, height: 900, theme: 'dark', rules: ['color-contrast'] },
  { name: 'at 390 pixels, dark', width: 390, height: 844, theme: 'dark' },
  { name: 'at 200 %', width: 720, height: 450, theme: 'light' },
];

/**
 * Counts the broken rules of one state in a usual window, and those that only another look at it breaks, with its name. The
 * page is opened once: the device changes under it, as when a window is made smaller and the evening comes.
 */
export async function countedInLooks(page: Page): Promise<Readonly<Record<string, number>>> {
  const counted = { ...(await countedRules(page)) };
  const usual = new Set(Object.keys(counted));
  for (const look of looks) {
    await lookSo(page, look);
    for (const [rule, count] of Object.entries(await countedRules(page, look.rules)))
      if (!usual.has(rule)) counted[`${rule} (${look.name})`] = count;
  }
  await lookSo(page, { width: 1440, height: 900, theme: 'light' });
  return counted;
}

async function lookSo(page: Page, { width, height, theme }: Omit<Look, 'name'>): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setViewport({ width, height });
  await page.evaluate(
    () =>
      new Promise((painted) => {
        requestAnimationFrame(() => requestAnimationFrame(painted));
      }),
  );
  // What a small window asks for once, such as the sheet for telephones. A board that looks again is never still.
  await page.waitForNetworkIdle({ idleTime: 100, timeout: 2_000 }).catch(() => undefined);
}
