import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import type { DemoPerson } from '@/process/report';
import { brokenRules } from '../support/brokenRules';
import { sitDown, type Desk } from '../support/desk';
import { startJourneyBrowser } from '../support/journeyBrowser';
import { startWeb, type WebProcess } from '../support/webProcess';

const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-journey-'));
let web: WebProcess;
let browser: Browser;
let people: readonly DemoPerson[];

beforeAll(async () => {
  web = await startWeb(dataDir);
  people = (await web.ready()).people ?? [];
  browser = await startJourneyBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await web.kill('SIGTERM');
  rmSync(dataDir, { recursive: true });
});

async function seat(name: string): Promise<Desk> {
  const found = people.find(({ email }) => email.startsWith(name));
  if (found === undefined) throw new Error(`No ${name}`);
  return sitDown(browser, web.origin, found);
}

/** Fills in the form of a new import. */
async function choose({ page }: Desk, name: string, text: string): Promise<void> {
  const file = join(dataDir, name);
  writeFileSync(file, text);
  await page.click('input[name=edition]', { clickCount: 3 });
  await page.type('input[name=edition]', '2023-3');
  // In which order day and month are typed depends on the machine.
  await page.$eval('input[name=asOf]', (input) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '2023-12-31');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const upload = await page.$('input[name=file]');
  await upload?.uploadFile(file);
}

const pageOfReaders = async (): Promise<string> => {
  const response = await fetch(`${web.origin}/2023-3/igdir/`);
  return response.ok ? response.text() : '';
};

it('an earlier edition: uploaded, mended, previewed, approved by somebody else, read by everybody', async () => {
  const publisher = await seat('yayin');
  await publisher.open('/yonetim/gecmis');
  await choose(publisher, 'ilk.csv', 'plaka;gösterge;değer\n76;asdep-hane;1,5\n99;asdep-hane;5');
  await publisher.press('Önizle');
  await publisher.sees('Dosyada 2 sorun var');
  await publisher.sees('Satır 2, değer');
  await publisher.sees('Satır 3, plaka');

  await choose(
    publisher,
    'duzeltilmis.csv',
    'plaka;gösterge;değer;not\n76;asdep-hane;100.000;s. 12\n06;asdep-hane;5;',
  );
  await publisher.press('Önizle');
  await publisher.sees('henüz hiçbir şey kaydedilmedi');
  await publisher.sees('Birikimli rakam düşüyor');
  expect(await brokenRules(publisher.page)).toEqual([]);
  await publisher.press('Onaya sun');
  await publisher.sees('Aktarım onaya sunuldu');
  await publisher.press('2023-3 · Aralık 2023');
  await publisher.sees('Onay bekliyor');
  expect(await pageOfReaders()).toBe('');

  const reviewer = await seat('bakanlik.inceleme');
  await reviewer.open('/yonetim/gecmis');
  await reviewer.press('2023-3 · Aralık 2023');
  await reviewer.sees('Dosyanın özeti');
  expect(await brokenRules(reviewer.page)).toEqual([]);
  await reviewer.press('Bütününü onayla');
  await reviewer.press('Bütününü onayla', 'dialog');
  await reviewer.sees('Okurların gördüğü sayfa');

  for (let waited = 0; waited < 90 && (await pageOfReaders()) === ''; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 1000));
  const html = await pageOfReaders();
  expect(html).toContain('Kayıttan aktarılmıştır');
  expect(html).toContain('100.000');
}, 240_000);
