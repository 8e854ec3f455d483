import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TOTP } from 'otpauth';
import PostalMime from 'postal-mime';
import type { Browser, Page } from 'puppeteer';
import { brokenRules } from '../support/brokenRules';
import { sitDown } from '../support/desk';
import { startJourneyBrowser } from '../support/journeyBrowser';
import { sees } from '../support/sees';
import { startWeb, type WebProcess } from '../support/webProcess';

const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-login-'));
const publisher = { name: 'Selin Acar', email: 'selin.acar@ornek.gov.tr', password: 'mavi at limon saati' };
let web: WebProcess;
let browser: Browser;

beforeAll(async () => {
  web = await startWeb(dataDir);
  const people = (await web.ready()).people ?? [];
  browser = await startJourneyBrowser();
  const admin = people.find(({ email }) => email.startsWith('yonetici'));
  if (admin === undefined) throw new Error('No admin');
  await invite(admin);
}, 240_000);

afterAll(async () => {
  await browser.close();
  await web.kill('SIGTERM');
  rmSync(dataDir, { recursive: true });
});

/** An admin invites a publisher, who sets the password by the link of the mail. */
async function invite(admin: { email: string; password: string }): Promise<void> {
  const desk = await sitDown(browser, web.origin, admin);
  const { name, email, password } = publisher;
  const invited = await desk.page.evaluate(
    async (body) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      return (await fetch('/api/desk/people', init)).status;
    },
    JSON.stringify({ name, email, roles: [{ role: 'publisher' }], province: null, language: 'tr' }),
  );
  expect(invited).toBe(200);
  await desk.close();
  const link = new URL(await linkInMail(), web.origin).searchParams.get('yol') ?? '';
  const { searchParams } = new URL(link, web.origin);
  const [person, key] = [searchParams.get('kisi'), searchParams.get('anahtar')];
  const set = await fetch(`${web.origin}/api/desk/set-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, key, password }),
  });
  expect(set.status).toBe(200);
}

async function linkInMail(): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const outbox = join(dataDir, 'outbox');
    const files = readdirSync(dataDir).includes('outbox') ? readdirSync(outbox) : [];
    for (const file of files.filter((each) => each.endsWith('.eml'))) {
      const { to, text } = await PostalMime.parse(readFileSync(join(outbox, file)));
      const [link] = /https?:\S+\/git\?yol=\S+/.exec(text ?? '') ?? [];
      if (to?.some(({ address }) => address === publisher.email) && link !== undefined) return link;
    }
    await pause(100);
  }
  throw new Error('No invitation came');
}

/** A window with cookies of its own, on the login page, with address and password typed and sent by keyboard. */
async function begin(): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(20_000);
  await page.setViewport({ width: 1440, height: 900 });
  await page.setExtraHTTPHeaders({ 'accept-language': 'tr' });
  await page.goto(`${web.origin}/yonetim/login`, { waitUntil: 'networkidle0' });
  await page.type('#field-email', publisher.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(publisher.password);
  await page.keyboard.press('Enter');
  return page;
}

/** Types where the step has put the cursor, over what stands there. */
async function typeCode(page: Page, code: string): Promise<void> {
  await page.click('#field-code', { clickCount: 3 });
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

describe('a publisher who signs in', () => {
  let recoveryCodes: readonly string[] = [];

  it('given nothing but a password, sets up the second factor and gets recovery codes', async () => {
    const page = await begin();
    await sees(page, 'İkinci doğrulamayı kurun');
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-code');
    const secret = await page.$eval('code', ({ innerText }) => innerText.replaceAll(/\s/g, ''));
    await typeCode(page, '000000');
    await sees(page, 'Kod yanlış');
    await typeCode(page, new TOTP({ secret }).generate());
    await sees(page, 'Kurtarma kodlarınız');
    expect(await brokenRules(page)).toEqual([]);
    recoveryCodes = await page.$$eval('li code', (codes) => codes.map(({ innerText }) => innerText));
    expect(recoveryCodes).toHaveLength(10);
    await page.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find(({ innerText }) => innerText.startsWith('Sakladım'))
        ?.click();
    });
    await sees(page, `Hoş geldiniz, ${publisher.name}`);
    await page.browserContext().close();
  });

  it('when the telephone is lost, comes in by a recovery code, once', async () => {
    const page = await begin();
    await sees(page, 'Doğrulama kodu');
    expect(await brokenRules(page)).toEqual([]);
    await typeCode(page, recoveryCodes[0] ?? '');
    await sees(page, `Hoş geldiniz, ${publisher.name}`);
    await page.browserContext().close();

    const again = await begin();
    await sees(again, 'Doğrulama kodu');
    await typeCode(again, recoveryCodes[0] ?? '');
    await sees(again, 'Kod yanlış, süresi geçmiş ya da daha önce kullanılmış.');
    await again.browserContext().close();
  });
});
