import type { Page } from 'puppeteer';
import { brokenRules } from '../support/brokenRules';
import { goIn, logIn, sitDown, type Desk } from '../support/desk';
import { choose, pressAt, typeInto } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { newWindow, openPage } from '../support/openPage';
import { linkMailedTo } from '../support/outbox';
import { sees } from '../support/sees';

const password = 'mavi at limon saati';
const invited = { name: 'Zeynep Uçar', email: 'zeynep.ucar@ornek.gov.tr' };
const journey = beginJourney();
const { seat } = journey;

/** A window of somebody whom nobody knows, as a mail program opens it: on a link, from another site. */
async function openFromMail(address: string): Promise<Page> {
  const page = await newWindow(journey.browser);
  await page.goto('data:text/html,<p>posta</p>');
  await openPage(page, await linkMailedTo(journey.dataDir, address));
  return page;
}

const send = (page: Page): Promise<void> => pressAt(page, 'button[type=submit]');

/** Fills in the passwords of a form, in their order. */
async function typePasswords(page: Page, ...typed: readonly string[]): Promise<void> {
  for (const [index, text] of typed.entries()) await typeInto(page, 'input[type=password]', text, index);
}

describe('from an invitation to the first login', () => {
  let admin: Desk;
  let guest: Page;

  it('given an admin who invites a colleague, no password is asked for or shown', async () => {
    admin = await seat('yonetici');
    await admin.open('/yonetim/kisiler');
    await admin.sees('Kişi davet et');
    await admin.press('Kişi davet et');
    await typeInto(admin.page, 'dialog input:not([type=checkbox])', invited.name);
    await typeInto(admin.page, 'dialog input:not([type=checkbox])', invited.email, 1);
    expect(await admin.page.$$('dialog input[type=password]')).toHaveLength(0);
    await admin.press('Daveti gönder', 'dialog');
    await admin.sees('Bu alan eksik');
    await pressAt(admin.page, 'dialog input[type=checkbox]');
    await choose(admin.page, 'dialog select', '76');
    await admin.press('Daveti gönder', 'dialog');
    await admin.sees(`${invited.name} davet edildi.`);
    await admin.sees('Davet edildi', 'table');
  });

  it('when the link of the mail is opened logged out, a poor password is refused in words and a good one is taken', async () => {
    guest = await openFromMail(invited.email);
    await sees(guest, 'Parolanızı belirleyin');
    expect(await brokenRules(guest)).toEqual([]);
    await typePasswords(guest, 'zeynep1234567', 'zeynep1234567');
    await send(guest);
    await sees(guest, 'Parola, adınızı ya da e-posta adresinizi içermemelidir.');
    await typePasswords(guest, password, `${password}!`);
    await send(guest);
    await sees(guest, 'İki parola aynı değil.');
    await typePasswords(guest, password, password);
    await send(guest);
    await sees(guest, 'Parolanız kaydedildi');
  });

  it('then the person signs in with it, sees the own work, and the link is dead', async () => {
    await logIn(guest, journey.origin, { email: invited.email, password });
    await sees(guest, invited.name, 'header');
    await sees(guest, 'Bugün', 'nav');
    const again = await openFromMail(invited.email);
    await typePasswords(again, password, password);
    await send(again);
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
    await openPage(guest, `${journey.origin}/yonetim/veri-girisi`);
    expect(guest.url()).toContain('/yonetim/login');
  });
});

describe('a role that approves', () => {
  const wanted = { name: 'Kemal Ersoy', email: 'kemal.ersoy@ornek.gov.tr' };

  it('is proposed with a reason, confirmed by the second admin, whom the day’s work leads there, and only then sent', async () => {
    const admin = await seat('yonetici');
    await admin.open('/yonetim/kisiler');
    await admin.press('Kişi davet et');
    await typeInto(admin.page, 'dialog input:not([type=checkbox])', wanted.name);
    await typeInto(admin.page, 'dialog input:not([type=checkbox])', wanted.email, 1);
    await pressAt(admin.page, 'dialog fieldset label:nth-of-type(5) input');
    await admin.press('Daveti gönder', 'dialog');
    await admin.sees('Gerekçe', 'dialog');
    await typeInto(admin.page, 'dialog textarea', 'Yayım birimine atandı');
    await admin.press('Daveti gönder', 'dialog');
    await admin.sees('Bekliyor: ikinci bir yöneticinin onayı gerekiyor.');
    await admin.sees('Öneriyi geri çek');
    expect(await brokenRules(admin.page)).toEqual([]);
    const second = await seat('ikinci.yonetici');
    await second.open('/yonetim');
    await second.sees('1 hesap değişikliği onayınızı bekliyor');
    await second.press('İncele', 'main');
    await second.sees(`E-posta adresi: ${wanted.email}`);
    await second.sees('Yayım birimine atandı');
    expect(await brokenRules(second.page)).toEqual([]);
    await second.press('Onayla');
    await second.sees('Değişiklik onaylandı ve geçerli oldu.');
    const guest = await openFromMail(wanted.email);
    await sees(guest, 'Parolanızı belirleyin');
    await guest.browserContext().close();
    await second.close();
    await admin.close();
  });
});

describe('one’s own account', () => {
  it('shows the open sessions in words, ends another one, and takes a new password from whoever knows the old', async () => {
    const { email } = invited;
    const here = await sitDown(journey.browser, journey.origin, { email, password });
    const there = await sitDown(journey.browser, journey.origin, { email, password });
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
    await (
      await sitDown(journey.browser, journey.origin, { email, password: 'limon saati mavi at' })
    ).close();
  });
});

describe('a link in a mail', () => {
  it('given somebody logged out, leads over the login to the screen that it names', async () => {
    const publisher = await seat('yayin');
    await publisher.page.evaluate(async () => {
      const fromNow = (days: number): string =>
        new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const json = (body: object): RequestInit => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const dates = { entryOpens: fromNow(-1), entryDue: fromNow(10), entryCloses: fromNow(20) };
      const edition = { id: '2024-3', year: 2024, month: 9, asOf: '2024-09-30', ...dates };
      await fetch('/api/editions', json({ ...edition, releaseMode: 'rolling' }));
    });
    await publisher.open('/yonetim/yayin?donem=2024-3');
    await publisher.press('Dönemi aç');
    await publisher.press('Dönemi aç', 'dialog');
    await publisher.sees('Dönem açıldı.');
    const editor = await seat('il.editor');
    await editor.open('/yonetim/veri-girisi?donem=2024-3&il=76');
    await editor.sees('0 / 43', 'main header');
    await editor.page.keyboard.type('2');
    await editor.page.keyboard.press('Enter');
    await editor.press('Gönder… 1');
    await editor.press('1 değeri gönder', 'dialog');
    await editor.sees('1 değer gönderildi', 'dialog');
    const approver = journey.personOf('il.onay');
    const page = await openFromMail(approver.email);
    await goIn(page, approver);
    expect(page.url()).toBe(`${journey.origin}/yonetim/inceleme?donem=2024-3&il=76`);
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
