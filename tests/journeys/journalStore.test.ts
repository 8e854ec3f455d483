import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer';
import type { openJournal } from '@/desk/sheet/journalStore';
import type { JournalEntry } from '@/domain/entry/journal';
import { startJourneyBrowser } from '../support/journeyBrowser';
import { newWindow, secondWindow } from '../support/openPage';

const day = 86_400_000;
const entry = (metric: string, input: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  person: 'ayse',
  sheet: '2024-2:76',
  metric,
  tab: 't1',
  typed: { kind: 'number', input, note: '', asOf: '', unchanged: null, revision: 0 },
  at: Date.now(),
  ...more,
});

declare global {
  /** What the page under test has loaded. */
  var journal: { readonly openJournal: typeof openJournal };
}

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/desk/sheet/journalStore.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'journal',
  });
  const script = outputFiles[0]?.text ?? '';
  server = createServer((request, response) => {
    if (request.url === '/journal.js') response.setHeader('content-type', 'text/javascript').end(script);
    else {
      // A page of no origin may store nothing, whatever it tries.
      if (request.url === '/nowhere') response.setHeader('content-security-policy', 'sandbox allow-scripts');
      response.setHeader('content-type', 'text/html').end('<script src="/journal.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await startJourneyBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function opened(page: Page, path = '/'): Promise<Page> {
  await page.goto(url + path);
  return page;
}

const put = (page: Page, entries: readonly JournalEntry[]): Promise<boolean> =>
  page.evaluate(async (all) => (await journal.openJournal()).put(all), entries);

const read = (page: Page, person = 'ayse'): Promise<readonly JournalEntry[]> =>
  page.evaluate(async (whose) => (await journal.openJournal()).read(whose, '2024-2:76'), person);

const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await journal.openJournal()).isKept);

describe('the journal of a browser', () => {
  it('outlives its tab, keeps what each tab typed, and is nobody else’s', async () => {
    const page = await opened(await newWindow(browser));
    const [own, other] = [entry('gazi', '3'), entry('gazi', '4', { tab: 't2' })];
    await put(page, [own, entry('merkez', '1', { person: 'mehmet' })]);
    const second = await opened(await secondWindow(page));
    await page.close();
    await put(second, [other]);
    expect(await read(second)).toEqual([own, other]);
    expect(await read(second, 'nobody')).toEqual([]);
    await second.evaluate(async (entries) => (await journal.openJournal()).forget(entries), [own]);
    expect(await read(second)).toEqual([other]);
  });

  it('forgets what is too old', async () => {
    const page = await opened(await newWindow(browser));
    const young = entry('gazi', '3', { at: Date.now() - 29 * day });
    await put(page, [young, entry('merkez', '1', { at: Date.now() - 31 * day })]);
    await page.evaluate(async (now) => (await journal.openJournal()).sweep(now), Date.now());
    expect(await read(page)).toEqual([young]);
  });

  it('goes on in the other store when its database is taken away, and both are read', async () => {
    const page = await opened(await newWindow(browser));
    const [first, second] = [entry('gazi', '3'), entry('merkez', '4')];
    await put(page, [first]);
    const stored = await page.evaluate(async (one) => {
      const store = await journal.openJournal();
      await new Promise((resolve) => {
        indexedDB.open('kitapcik-typing', 2).onsuccess = resolve;
      });
      await store.put([one]);
      return localStorage.length;
    }, second);
    expect(stored).toBe(1);
    expect(await read(page)).toEqual([second]);
    expect(await isKept(page)).toBe(true);
  });

  it('says that it keeps nothing where the browser forbids it, and hinders nobody', async () => {
    const page = await opened(await newWindow(browser), '/nowhere');
    await put(page, [entry('gazi', '3')]);
    expect(await read(page)).toEqual([]);
    expect(await isKept(page)).toBe(false);
  });
});
