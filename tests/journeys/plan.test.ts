import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openSqlite } from '@/database/sqliteConnection';
import { brokenRules } from '../support/brokenRules';
import { sitDown, type Desk } from '../support/desk';
import { putCursor } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { openNextEdition } from '../support/nextEdition';
import { step } from '../support/step';
import { until } from '../support/until';

const journey = beginJourney();
const sheet = '/yonetim/veri-girisi?donem=2024-3&il=76';
const typing = '/yonetim/ikinci-giris?donem=2024-3&il=76';
const panel = 'section[data-wide]';
const colleague = 'il.ikinci@kitapcik.example';

/** Two people type this metric from now on, and the province has a second one who does. */
function askForTwoTypists(): void {
  const database = openSqlite(join(journey.dataDir, 'kitapcik.db'));
  database.execute(
    `UPDATE metrics SET second_typing = 1, approved = json_set(approved, '$.secondTyping', json('true')) WHERE id = 'sehit'`,
  );
  const { rows } = database.execute(`SELECT name FROM pragma_table_info('users')`);
  const own: Readonly<Record<string, string>> = {
    id: `'ikinci'`,
    name: `'Kemal Arı'`,
    email: `'${colleague}'`,
  };
  const names = rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  database.execute(
    `INSERT INTO users (${names.join()}) SELECT ${names.map((name) => own[name] ?? name).join()}
     FROM users WHERE email LIKE 'il.editor@%'`,
  );
  database.execute(
    `INSERT INTO users_roles ("order", parent_id, value, id) VALUES (1, 'ikinci', 'province_editor', 'ikinci')`,
  );
  database.close();
}

beforeAll(async () => {
  askForTwoTypists();
  await openNextEdition(await journey.seat('yayin'));
});

/** Pastes a text where the focus is, as the browser does on Ctrl+V. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

/** Drops a file, and tells whether the page took it from the browser, which would open it in its place. */
async function drop(page: Page, place: string, content: string): Promise<boolean> {
  return page.evaluate(
    (target, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'form.csv', { type: 'text/csv' }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(target)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    place,
    content,
  );
}

async function withKey(page: Page, held: 'Control', key: 'z' | 'Enter'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Waits until everything that was typed is stored. */
const stored = (desk: Desk): Promise<void> => desk.sees('Kaydedildi', '[data-queue]');

const block = [
  'Iğdır, Mayıs 2024\t\t\t',
  'Gösterge\tBirim\tYeni değer\tAçıklama',
  'Koruyucu aile\taile\t9\tyeni sözleşmeler',
  'Koruyucu aile yanındaki çocuk\tçocuk\t11 çocuk\t',
  'Evlat edindirilen çocuk\tçocuk\t\t',
  'Sosyal hizmet merkezi\tmerkez\t1.O12\t',
  'Hazırlayan: A. Yıldız\t\t\t',
].join('\r\n');

describe('a sheet that is filled from elsewhere', () => {
  let editor: Desk;
  beforeEach(async () => {
    editor = await journey.seat('il.editor');
    await editor.open(sheet);
    await editor.sees('43', '[data-grid] table');
    await editor.choose('koruyucu-aile-aile');
  });
  afterEach(() => editor.close());

  it('is planned before anything is written; one key takes a paste, and another takes it back', async () => {
    const { page } = editor;
    await paste(page, block);
    await step('the panel and the rows say what would be', async () => {
      await editor.sees('Yapıştırma planı', panel);
      await editor.sees('1.012 yap', panel);
      await editor.sees('Hazırlayan: A. Yıldız', panel);
      await editor.sees('Yeni', '[data-metric="koruyucu-aile-aile"]');
      expect(await brokenRules(page)).toEqual([]);
    });
    await step('Esc writes nothing, and gives the keyboard back to its cell', async () => {
      await page.keyboard.press('F8');
      await until(() => page.evaluate(() => document.activeElement?.textContent === '1.012 yap'), 'an offer');
      await page.keyboard.press('Escape');
      await editor.sees('Hiçbir şey yazılmadı', 'footer');
      await editor.holds('koruyucu-aile-aile', '');
      await until(
        () => page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null),
        'the grid',
      );
    });
    await paste(page, block);
    await editor.sees('yeniyi uygula', panel);
    await page.keyboard.press('Enter');
    await editor.holds('koruyucu-aile-aile', '9');
    await editor.holds('koruyucu-aile-cocuk', '11');
    await editor.holds('evlat-edinme-cocuk', '');
    await stored(editor);
    await withKey(page, 'Control', 'z');
    await editor.holds('koruyucu-aile-aile', '');
    await editor.holds('koruyucu-aile-cocuk', '');
    await stored(editor);
  });

  it('goes out as a file, is filled in elsewhere, and comes back through the same plan', async () => {
    const { page } = editor;
    const csv = await page.evaluate(async () => (await fetch('/api/desk/sheets/2024-3/76/csv')).text());
    await drop(page, '[data-metric]', csv);
    await editor.sees('formdakinden farklı bir değer ya da not yok', panel);
    await page.keyboard.press('Escape');
    const [head = '', ...lines] = csv.split('\r\n');
    const place = head.split(';').indexOf('Yeni değer');
    const filled = lines.map((line) =>
      line.includes(';gazi;') ? line.split(';').with(place, '75').join(';') : line,
    );
    await drop(page, '[data-metric]', [head, ...filled].join('\r\n'));
    await editor.sees('1 yeniyi uygula', panel);
    await page.keyboard.press('Enter');
    await editor.holds('gazi', '75');
    await stored(editor);
    await drop(page, '[data-metric]', 'bir;iki\r\n1;2');
    await editor.sees('veri formunun tablosu bulunamadı', panel);
    expect(await brokenRules(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // Beside the grid a file opens nothing, and the browser does not leave the page for it.
    expect(await drop(page, 'header', csv)).toBe(true);
    expect(await page.$(panel)).toBeNull();
  });

  it('is sent with one reason for a check’s figures, which a closed window keeps, and is called back', async () => {
    const { page } = editor;
    await paste(page, 'Koruyucu aile\t90\r\nKoruyucu aile yanındaki çocuk\t80');
    await editor.sees('2 yeniyi uygula', panel);
    await page.keyboard.press('Enter');
    await stored(editor);
    await editor.press('Gönder');
    await editor.sees('U.232', 'dialog');
    await putCursor(page, 'dialog textarea');
    await page.keyboard.type('Yeni aileler çocuk bekliyor.');
    await page.reload();
    await editor.press('Gönder');
    await editor.sees('geri getirildi', 'dialog');
    expect(await brokenRules(page)).toEqual([]);
    for (const { length } of [await page.$$('dialog textarea')])
      for (let index = 1; index < length; index += 1) {
        await putCursor(page, 'dialog textarea', index);
        await page.keyboard.type('Kayıtlara göre.');
      }
    await withKey(page, 'Control', 'Enter');
    await editor.sees('değer gönderildi', 'dialog');
    await page.keyboard.press('Escape');
    await editor.sees('İncelemede', '[data-metric="koruyucu-aile-aile"]');
    await editor.choose('koruyucu-aile-aile');
    await editor.press('Geri çek (1)', 'footer');
    await editor.sees('1 değeri geri çek', 'dialog');
    await page.keyboard.press('Enter');
    await editor.sees('1 değer geri çekildi', 'footer');
    await editor.sees('Kaydedildi', '[data-metric="koruyucu-aile-aile"]');
  });

  it('holds a value of two typings once another person has typed the same, or confirmed a choice', async () => {
    await editor.type('sehit', '7361');
    await editor.sees('2. giriş bekliyor', '[data-metric="sehit"]');
    const { password } = journey.personOf('il.editor');
    const other = await sitDown(journey.browser, journey.origin, { email: colleague, password });
    await step('whom today leads to the value, without what was typed', async () => {
      await other.open('/yonetim');
      await other.sees('1 değeri ikinci kez siz yazacaksınız');
      await other.press('Yaz');
      await other.sees('Şehit', 'main table');
      expect(await other.page.content()).not.toMatch(/7\.?361/);
      await until(
        () => other.page.evaluate(() => document.activeElement?.matches('[data-typing=sehit]') === true),
        'the first field',
      );
      expect(await brokenRules(other.page)).toEqual([]);
    });
    await step('only what differs is shown, and what one chooses another confirms', async () => {
      await other.page.keyboard.type('7316');
      await other.page.keyboard.press('Enter');
      await other.sees('7.361', 'main article');
      await other.press('Bunu seç', 'main li:nth-child(1)');
      await other.sees('Seçtiğiniz değer: 7.361', 'main article');
      expect(await brokenRules(other.page)).toEqual([]);
    });
    await editor.open(typing);
    await editor.press('Onayla');
    await editor.sees('Onaylandı; değer forma işlendi.', 'footer');
    await other.open(sheet);
    await other.sees('7.361', '[data-metric="sehit"] [data-column=value]');
    await other.sees('Kaydedildi', '[data-metric="sehit"]');
    await other.close();
  });
});
