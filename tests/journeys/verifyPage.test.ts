import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { bookletFiles } from '@/domain/publication/address';
import { proofWords } from '@/messages/booklet/proof';
import { readBookletAssets } from '@/press/booklet/assets';
import { publicPagePolicy } from '@/press/contentPolicy';
import { proofPages } from '@/press/proof/proofPages';
import { contentTypeOf } from '@/storage/storage';
import { makeProvenSite, type ProvenSite } from '../factories/provenSite';
import { brokenRules } from '../support/brokenRules';
import { startJourneyBrowser } from '../support/journeyBrowser';
import { pressBundle } from '../support/pressBundle';

/** The page that verifies files, in a real browser, under the policy of public pages. */
describe('the page that verifies files', () => {
  let [site, server, browser]: [ProvenSite?, Server?, Browser?] = [];
  let origin = '';

  beforeAll(async () => {
    site = await makeProvenSite([
      { number: 1, kind: 'first' },
      { number: 2, kind: 'correction' },
    ]);
    const { folder } = site;
    const assets = await readBookletAssets(join(dirname(await pressBundle()), 'press'));
    const facts = {
      keys: [],
      edition: null,
      isSample: true,
      origin: 'https://kitapcik.example',
      release: '1.0.0',
    };
    for (const { path, content } of proofPages(facts, assets)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/\/$/, '/index.html');
      const file = join(folder, path);
      response.setHeader('Content-Security-Policy', publicPagePolicy);
      response.setHeader('Content-Type', contentTypeOf(extname(file) === '' ? 'x.bin' : file));
      response.statusCode = existsSync(file) ? 200 : 404;
      response.end(existsSync(file) ? readFileSync(file) : '');
    });
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    browser = await startJourneyBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    if (site !== undefined) rmSync(site.folder, { recursive: true, force: true });
  });

  const opened = async (path: string): Promise<{ readonly page: Page; readonly asked: HTTPRequest[] }> => {
    const page = await browser?.newPage();
    if (page === undefined) throw new Error('No browser');
    await page.goto(origin + path, { waitUntil: 'networkidle0' });
    const asked: HTTPRequest[] = [];
    page.on('request', (request) => asked.push(request));
    return { page, asked };
  };
  const verdictOn = async (page: Page, name: string, bytes: Uint8Array): Promise<string> => {
    const file = join(site?.folder ?? '', name);
    writeFileSync(file, bytes);
    const input = await page.waitForSelector('input#verify-file');
    await input?.uploadFile(file);
    await page.waitForFunction(
      (wanted) => document.querySelector('.verdict-name')?.textContent === wanted,
      {},
      name,
    );
    return page.$eval('.verdict', (shown) => shown.textContent);
  };

  it('says what a file is, and sends nothing of it but two digits of its hash', async () => {
    const { page, asked } = await opened('/dogrula/');
    const words = proofWords.tr;
    const current = site?.file(2, bookletFiles.pdf) ?? new Uint8Array();
    expect(await verdictOn(page, 'simdiki.pdf', current)).toContain(words.states.published);
    expect(await verdictOn(page, 'eski.pdf', site?.file(1, bookletFiles.pdf) ?? current)).toContain(
      words.states.superseded,
    );
    const changed = Uint8Array.from([...current, 10]);
    expect(await verdictOn(page, 'eklenmis.pdf', changed)).toContain(words.differences.added(1));
    expect(await verdictOn(page, 'mektup.txt', new TextEncoder().encode('Mektup'))).toContain(
      words.states.unknown,
    );
    expect(await brokenRules(page)).toEqual([]);
    const own = asked.filter((request) => !request.url().startsWith(`${origin}/assets/`));
    for (const request of own) {
      expect([request.method(), request.hasPostData()]).toEqual(['GET', false]);
      expect(request.url().slice(origin.length)).toMatch(
        /^\/(dogrula\/(anahtarlar\.json|yayimlar\.json(\.sig)?|dizin\/[0-9a-f]{2}\.json)|2024-2\/igdir\/\d\/[\w.-]+)$/,
      );
    }
    await page.close();
  });

  it('speaks English, says when its lists cannot be read, and what to do without a script', async () => {
    const { page } = await opened('/en/dogrula/');
    await page.setOfflineMode(true);
    const { unchecked, unavailable, states } = proofWords.en;
    const offline = await verdictOn(page, 'a.txt', new Uint8Array([1]));
    expect(offline).toContain(unchecked);
    expect(offline).toContain(unavailable);
    await page.setOfflineMode(false);
    await page.click('.verdict button');
    await page.waitForFunction(() => document.querySelector('.verdict button') === null);
    await page.waitForSelector('.verdict');
    expect(await page.$eval('.verdict', (shown) => shown.textContent)).toContain(states.unknown);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await page.$eval('#verify-place', (place) => place.hasAttribute('hidden'))).toBe(true);
    expect(await page.$eval('main', (main) => main.textContent)).toContain(proofWords.en.withoutScript);
    await page.close();
  });
});
