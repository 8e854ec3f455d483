import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import type { Browser, Page } from 'puppeteer';
import type { DemoPerson } from '@/process/report';
import { brokenRules } from '../support/brokenRules';
import { logIn, sitDown, type Desk } from '../support/desk';
import { startJourneyBrowser } from '../support/journeyBrowser';
import { sees } from '../support/sees';
import { startWeb, type WebProcess } from '../support/webProcess';

const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-people-'));
const password = 'mavi at limon saati';
const invited = { name: 'Zeynep Uçar', email: 'zeynep.ucar@ornek.gov.tr' };
let web: WebProcess;
let browser: Browser;
let people: readonly DemoPerson[];

beforeAll(async () => {
  web = await startWeb(dataDir);
  people = (await web.ready()).people ?? [];
  browser = await startJourneyBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await web.kill('SIGTERM');
  rmSync(dataDir, { recursive: true });
});

function accountOf(name: string): DemoPerson {
  const found = people.find(({ email }) => email.startsWith(name));
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
}

const seat = (name: string): Promise<Desk> => sitDown(browser, web.origin, accountOf(name));

/** The link of the newest mail to this address, once there are so many: the mail job runs by itself. */
async function linkMailedTo(address: string, mails: number): Promise<string> {
  const outbox = join(dataDir, 'outbox');
  for (let tries = 0; tries < 200; tries += 1) {
    const files = readdirSync(dataDir).includes('outbox') ? readdirSync(outbox).sort() : [];
    const letters = files
      .filter((file) => file.endsWith('.eml'))
      .map((file) => readFileSync(join(outbox, file)));
    const parsed = await Promise.all(letters.map((letter) => PostalMime.parse(letter)));
    const texts = parsed
      .filter(({ to }) => to?.some((each) => each.address === address))
      .map(({ text }) => text);
    const [link] = /https?:\S+\/git\?yol=\S+/.exec(texts.at(-1) ?? '') ?? [];
    if (texts.length >= mails && link !== undefined) return link;
    await pause(100);
  }
  throw new Error(`No mail to ${address}`);
}

/** A window of somebody whom nobody knows, as a mail program opens it: on a link, from another site. */
async function openFromMail(link: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(20_000);
  await page.setViewport({ width: 1440, height: 900 });
  await page.setExtraHTTPHeaders({ 'accept-language': 'tr' });
  await page.goto('data:text/html,<p>posta</p>');
  await page.goto(link, { waitUntil: 'networkidle0' });
  return page;
}

const press = (page: Page) =>
  page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  });

/** Fills in the passwords of a form, in their order. */
async function typePasswords(page: Page, ...typed: readonly string[]): Promise<void> {
  await page.waitForSelector('input[type=password]');
  for (const [index, field] of (await page.$$('input[type=password]')).entries()) {
    await field.click({ clickCount: 3 });
    await field.type(typed[index] ?? '');
  }
}

describe('from an invitation to the first login', () => {
  let admin: Desk;
  let guest: Page;

  it('given an admin who invites a colleague, no password is asked for or shown', async () => {
    admin = await seat('yonetici');
    await admin.open('/yonetim/kisiler');
    await admin.sees('Kişi davet et');
    await admin.press('Kişi davet et');
    expect(await admin.page.$$('dialog input[type=password]')).toHaveLength(0);
    const [name, email] = await admin.page.$$('dialog input:not([type=checkbox])');
    await name?.type(invited.name);
    await email?.type(invited.email);
    await admin.press('Daveti gönder', 'dialog');
    await admin.sees('Bu alan eksik');
    const boxes = await admin.page.$$('dialog input[type=checkbox]');
    await boxes[0]?.click();
    await admin.page.select('dialog select', '76');
    await admin.press('Daveti gönder', 'dialog');
    await admin.sees(`${invited.name} davet edildi.`);
    await admin.sees('Davet edildi', 'table');
  });

  it('when the link of the mail is opened logged out, a poor password is refused in words and a good one is taken', async () => {
    guest = await openFromMail(await linkMailedTo(invited.email, 1));
    await sees(guest, 'Parolanızı belirleyin');
    expect(await brokenRules(guest)).toEqual([]);
    await typePasswords(guest, 'zeynep1234567', 'zeynep1234567');
    await press(guest);
    await sees(guest, 'Parolada adınız ya da e-posta adresiniz geçmemelidir.');
    await typePasswords(guest, password, `${password}!`);
    await press(guest);
    await sees(guest, 'İki parola aynı değil.');
    await typePasswords(guest, password, password);
    await press(guest);
    await sees(guest, 'Parolanız kaydedildi');
  });

  it('then the person signs in with it, sees the own work, and the link is dead', async () => {
    await logIn(guest, web.origin, { email: invited.email, password });
    await sees(guest, `Hoş geldiniz, ${invited.name}`);
    const again = await openFromMail(await linkMailedTo(invited.email, 1));
    await typePasswords(again, password, password);
    await press(again);
    await sees(again, 'Bu bağlantı artık geçerli değil');
    await again.browserContext().close();
  });

  it('and the admin sees who did what, ends the sessions, and the person is out at once', async () => {
    await admin.open('/yonetim/kisiler');
    await admin.press(invited.name);
    await admin.sees('Parolasını belirledi', 'section[aria-label="Hesap geçmişi"]');
    await admin.sees('Görevler: yok → İl veri sorumlusu');
    await admin.sees('1 açık oturumu var.');
    await admin.press('Bütün oturumlarını sonlandır');
    await admin.sees('Açık oturumu yok.');
    await guest.goto(`${web.origin}/yonetim/veri-girisi`, { waitUntil: 'networkidle0' });
    expect(guest.url()).toContain('/yonetim/login');
  });
});

describe('one’s own account', () => {
  it('shows the open sessions in words, ends another one, and takes a new password from whoever knows the old', async () => {
    const { email } = invited;
    const here = await sitDown(browser, web.origin, { email, password });
    const there = await sitDown(browser, web.origin, { email, password });
    await here.open('/yonetim/account');
    await here.sees('Chrome, Linux');
    await here.sees('Bu oturum');
    expect(await brokenRules(here.page)).toEqual([]);
    await here.press('Sonlandır', 'table');
    await here.sees('Oturum sonlandırıldı.');
    await there.open('/yonetim/veri-girisi');
    expect(there.page.url()).toContain('/yonetim/login');
    await typePasswords(here.page, password, 'limon saati mavi at', 'limon saati mavi at');
    await here.press('Parolayı değiştir');
    await here.sees('Parolanız değişti.');
    await here.close();
    await there.close();
    await (await sitDown(browser, web.origin, { email, password: 'limon saati mavi at' })).close();
  });
});

describe('a link in a mail', () => {
  it('given somebody logged out, leads over the login to the screen that it names', async () => {
    const publisher = await seat('yayin');
    await publisher.page.evaluate(async () => {
      const fromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
      const json = (body: object): RequestInit => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const dates = { entryOpens: fromNow(-1), entryDue: fromNow(10), entryCloses: fromNow(20) };
      const edition = { id: '2024-3', year: 2024, month: 9, asOf: '2024-09-30T00:00:00.000Z', ...dates };
      await fetch('/api/editions', json({ ...edition, releaseMode: 'rolling' }));
    });
    await publisher.open('/yonetim/yayin?donem=2024-3');
    await publisher.press('Dönemi aç');
    await publisher.press('Dönemi aç', 'dialog');
    await publisher.sees('Dönem açıldı.');
    const editor = await seat('il.editor');
    await editor.open('/yonetim/veri-girisi?donem=2024-3&il=76');
    await editor.sees('0 / 43 girildi');
    await editor.page.type('input[data-cell]', '71');
    await editor.page.keyboard.press('Enter');
    await editor.press('Kaydet ve gönder (1)');
    await editor.sees('1 rakam incelemeye gönderildi.');
    const approver = accountOf('il.onay');
    const page = await openFromMail(await linkMailedTo(approver.email, 1));
    await page.waitForSelector('#field-email');
    await page.type('#field-email', approver.email);
    await page.type('#field-password', approver.password);
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'networkidle0' }),
      page.click('button[type=submit]'),
    ]);
    expect(page.url()).toBe(`${web.origin}/yonetim/inceleme?donem=2024-3&il=76`);
    await sees(page, 'Iğdır');
  });
});

describe('the screens of people without a mouse or good eyes', () => {
  it.each(['/yonetim/kisiler', '/yonetim/giden-posta', '/yonetim/account'])(
    'break no rule of WCAG 2.2 A or AA at %s',
    async (path) => {
      const desk = await seat('yonetici');
      await desk.open(path);
      expect(await brokenRules(desk.page)).toEqual([]);
      await desk.close();
    },
  );
});
