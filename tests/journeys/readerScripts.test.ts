import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { countryWords } from '@/messages/booklet/country';
import { pageWords } from '@/messages/booklet/page';
import { readBookletAssets } from '@/press/booklet/assets';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { sampleData, sampleIndex } from '../factories/sampleSite';
import { igdirSnapshot } from '../factories/snapshot';
import { inProduction } from '../support/inProduction';
import { startJourneyBrowser } from '../support/journeyBrowser';
import { newWindow } from '../support/openPage';
import { startPublicServer, type PublicServer } from '../support/publicServer';
import { screenPagesOf } from '../support/screenPages';

const { siteFiles } = await inProduction(() => import('@/press/site/siteFiles'));

/** The scripts of the public pages in a real browser, at the real server of the public side. */
describe('the scripts that readers get', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-reader-'));
  let [server, browser]: [PublicServer?, Browser?] = [];
  let page: Page;

  const put = (path: string, content: string | Uint8Array): void => {
    const file = join(folder, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const publish = (publication: Partial<Snapshot['publication']>, at: readonly string[]): void => {
    const snapshot = igdirSnapshot();
    const made = screenPagesOf({ ...snapshot, publication: { ...snapshot.publication, ...publication } });
    for (const [path, content] of made)
      if (path.startsWith('assets/')) put(path, content);
      else for (const place of at) put(`${place}/${path}`, content);
  };

  beforeAll(async () => {
    const assets = await readBookletAssets('src/press/booklet');
    for (const { path, content } of siteFiles(
      { index: sampleIndex, data: sampleData, assets, origin: '' },
      [],
    ))
      put(path, content);
    publish({}, ['2024-2/igdir/1']);
    publish({ number: 2, kind: 'correction', reason: 'Yanlıştı.' }, ['2024-2/igdir/2', '2024-2/igdir']);
    server = await startPublicServer({ kind: 'folder', folder });
    browser = await startJourneyBrowser();
    page = await newWindow(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });
  const open = async (path: string): Promise<void> => {
    await page.goto((server?.origin ?? '') + path, { waitUntil: 'networkidle0' });
  };
  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, (found) => found.textContent.trim());

  it('say that the list of the search cannot be had, and find once it can', async () => {
    await open('/');
    await page.setOfflineMode(true);
    await page.type('#aranan', 'Iğd');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
    expect(await textOf('[role=status]')).toBe(countryWords.tr.home.searchFailed);
    await page.setOfflineMode(false);
    await page.type('#aranan', 'ır');
    await page.waitForSelector('.found a');
    expect(await textOf('.found a')).toBe('Iğdır');
  });

  it('open one passport, however often its link is clicked while it comes', async () => {
    await open('/2024-2/igdir/');
    const link = '.glance a.passport-link';
    await page.$eval(link, (found) => {
      for (const click of [1, 2, 3]) if (click > 0 && found instanceof HTMLElement) found.click();
    });
    await page.waitForSelector('.passport');
    await page.waitForNetworkIdle();
    expect(await page.$$('.passport')).toHaveLength(1);
    await page.click(link);
    expect(await page.$$('.passport')).toHaveLength(0);
    expect(new URL(page.url()).pathname).toBe('/2024-2/igdir/');
  });

  it('tell of a newer publication at the address of an older one alone', async () => {
    const newer = `${pageWords.tr.latest}: ${pageWords.tr.states.correction(2)}`;
    await open('/2024-2/igdir/1/');
    expect(await textOf('.mast + .notice')).toBe(newer);
    await page.goto(await page.$eval('.mast + .notice a', (link) => link.href));
    expect(new URL(page.url()).pathname).toBe('/2024-2/igdir/');
    for (const path of ['/2024-2/igdir/', '/2024-2/igdir/2/']) {
      await open(path);
      expect([path, (await textOf('main')).includes(newer)]).toEqual([path, false]);
    }
    await open('/2024-2/igdir/');
    expect(await page.$('a.latest')).toBeNull();
  });
});
