import type { Page } from 'puppeteer';
import { figures } from '@/demo/content';
import { brokenRules } from '../support/brokenRules';
import { beginJourney } from '../support/journey';
import { newWindow } from '../support/openPage';

const journey = beginJourney();
let page: Page;
beforeAll(async () => {
  page = await newWindow(journey.browser);
  await page.setJavaScriptEnabled(false);
});

/** Opens a public page in a window of this width, without script. */
async function read(path: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.goto(journey.origin + path, { waitUntil: 'networkidle0' });
}

const passport = '/2024-2/igdir/1/gosterge/asdep-hane/';
const late = '/2024-2/ardahan/';
const pages = [
  '/',
  '/en/',
  '/2024-2/',
  '/2024-2/igdir/',
  '/2024-2/igdir/1/',
  '/en/2024-2/igdir/',
  passport,
  late,
];

describe('a reader without an account', () => {
  it.each(pages)('reads %s on a telephone without moving it sideways', async (path) => {
    await read(path, 360);
    const { content, window: room } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(room);
  });

  it.each(pages)('meets no broken rule of accessibility on %s', async (path) => {
    const checked = await newWindow(journey.browser);
    await checked.goto(journey.origin + path, { waitUntil: 'networkidle0' });
    expect(await brokenRules(checked)).toEqual([]);
    await checked.close();
  });

  it('finds every figure of Iğdır at its own address, without script', async () => {
    await read('/2024-2/igdir/', 1440);
    const missing = await page.evaluate(
      (keys) => keys.filter((key) => document.getElementById(key) === null),
      figures.values.map(({ metric }) => metric),
    );
    expect(missing).toEqual([]);
  });

  it('takes the PDF and the data with one click each', async () => {
    await read('/2024-2/igdir/', 1440);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    );
    const types = {
      'kitapcik.pdf': 'application/pdf',
      'veri.csv': 'text/csv',
      'veri.json': 'application/json',
    };
    for (const [name, type] of Object.entries(types)) {
      const link = links.find((href) => href.endsWith(name)) ?? '';
      const answer = await fetch(link);
      expect(answer.headers.get('content-type')).toContain(type);
    }
  });

  it('prints the page on paper without its links and menus', async () => {
    await read('/2024-2/igdir/', 1440);
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.crumbs, .menu, .downloads, .sections')].some(
          (menu) => menu.offsetHeight > 0,
        ),
      );
    expect(await shown()).toBe(true);
    await page.emulateMediaType('print');
    expect(await shown()).toBe(false);
    await page.emulateMediaType('screen');
  });

  it('sees the first number, the file and the list of sections on a telephone before moving', async () => {
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(`${journey.origin}/2024-2/igdir/`, { waitUntil: 'networkidle0' });
    const bottoms = await page.evaluate(() =>
      ['.hero', '.downloads .button', 'details.sections summary'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity,
      ),
    );
    expect(bottoms.filter((bottom) => bottom > 844)).toEqual([]);
  });

  it('follows a figure to its passport without a script, and with one opens it in place', async () => {
    const link = `a.passport-link[href="${passport}"]`;
    await read('/2024-2/igdir/', 1440);
    await Promise.all([page.waitForNavigation(), page.click(link)]);
    expect(new URL(page.url()).pathname).toBe(passport);
    const scripted = await newWindow(journey.browser);
    await scripted.goto(`${journey.origin}/2024-2/igdir/`, { waitUntil: 'networkidle0' });
    const definition = await page.evaluate(() => document.querySelector('.passport dl')?.textContent ?? '');
    await scripted.click(link);
    await scripted.waitForSelector('.passport');
    const opened = await scripted.evaluate(() => ({
      path: location.pathname,
      text: document.querySelector('.passport dl')?.textContent,
      said: document.querySelector('a.passport-link')?.getAttribute('aria-expanded'),
    }));
    expect(opened).toEqual({ path: '/2024-2/igdir/', text: definition, said: 'true' });
    await scripted.click(link);
    expect(await scripted.$('.passport')).toBeNull();
    await scripted.close();
  });
});
