import type { Page } from 'puppeteer';
import { brokenRules } from '../support/brokenRules';
import type { Desk } from '../support/desk';
import { pressAt } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { sees } from '../support/sees';
import { until } from '../support/until';

const journey = beginJourney();
const sheet = '/api/desk/sheets/2024-2/76';
const review = '/api/desk/review/2024-2/76';

interface Row {
  readonly metric: { readonly key: string; readonly label: string };
  readonly revision: number;
  readonly value: { readonly kind: string; readonly amount: number } | null;
}

/** Asks the server as the person at this desk, in the middle of whatever screen is open. */
function ask<T>({ page }: Desk, path: string, body: object | null = null): Promise<T> {
  return page.evaluate(
    async (to, sent) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent };
      const answer = await fetch(to, sent === null ? {} : init);
      return (await answer.json()) as T;
    },
    path,
    body === null ? null : JSON.stringify(body),
  );
}

/** The figures of Iğdır's sheet, in its order. */
async function rowsOf(desk: Desk): Promise<readonly Row[]> {
  interface Shown {
    readonly sections: readonly { readonly services: readonly { readonly figures: readonly Row[] }[] }[];
  }
  const { sections } = await ask<Shown>(desk, sheet);
  return sections.flatMap(({ services }) => services.flatMap(({ figures }) => figures));
}

async function refsOf(desk: Desk, keys: readonly string[]) {
  const rows = await rowsOf(desk);
  return rows
    .filter(({ metric }) => keys.includes(metric.key))
    .map(({ metric, revision }) => ({ metric: metric.key, revision }));
}

/** Adds one to the first figures of the sheet, and sends all but the last of them; gives their keys. */
async function changeFigures(desk: Desk, count: number): Promise<readonly string[]> {
  const rows = (await rowsOf(desk)).filter(({ value }) => value?.kind === 'number').slice(0, count);
  const figures = rows.map(({ metric, revision, value }) => ({
    metric: metric.key,
    revision,
    entry: { value: { kind: 'number', amount: (value?.amount ?? 0) + 1 } },
    note: 'Kayıtlar yeniden sayıldı',
    asOf: null,
  }));
  await ask(desk, `${sheet}/save`, { figures });
  const keys = rows.map(({ metric }) => metric.key);
  await ask(desk, `${sheet}/send`, { figures: await refsOf(desk, keys.slice(0, -1)) });
  return keys;
}

const bellOf = (page: Page): Promise<string | null> =>
  page.$eval('header button[aria-label^="Haberler"]', (bell) => bell.getAttribute('aria-label'));

describe('the day’s work and the bell', () => {
  let editor: Desk;
  let approver: Desk;
  let keys: readonly string[];

  it('given a province whose booklet is out, the day is empty, and says what was made and what comes', async () => {
    editor = await journey.seat('il.editor');
    await editor.open('/yonetim');
    await editor.sees('Bekleyen işiniz yok');
    await editor.sees('Iğdır 2024-2 kitapçığı yayında.');
    await editor.sees('2024-2 dönemi, son gönderme günü');
    expect(await brokenRules(editor.page)).toEqual([]);
    expect(await editor.page.title()).toBe('Bugün · Kitapçık');
    expect(await bellOf(editor.page)).toMatch(/^Haberler, \d+ yeni$/);
  });

  it('when figures are changed and sent, the bar counts them without a new page, and the approver’s day begins', async () => {
    keys = await changeFigures(editor, 4);
    await editor.open('/yonetim');
    await editor.sees('1 değer gönderilmedi');
    await editor.sees('3 değer, Iğdır, 2024-2 · İl incelemesi');
    approver = await journey.seat('il.onay');
    await approver.open('/yonetim');
    await approver.sees('Iğdır: 3 değer onayınızı bekliyor');
    // The bar counts what has to be opened: sheets.
    await approver.sees('1 form bekliyor', 'header');
    expect(await brokenRules(approver.page)).toEqual([]);
    // Enter opens what comes first.
    await approver.page.keyboard.press('Enter');
    await until(() => approver.page.url().endsWith('/inceleme?donem=2024-2&il=76'), 'the review');
  });

  it('and when one is returned, its line leads the editor by keys to the very cell', async () => {
    const [returned = '', approved = ''] = keys;
    const [back] = await refsOf(editor, [returned]);
    await ask(approver, `${review}/decide`, {
      approvals: await refsOf(editor, [approved]),
      returns: [{ ...back, code: 'source_mismatch', reason: 'Mayıs sonu kaydına bakın.' }],
    });
    // The page that was open all the time tells of it once it is looked at again.
    await editor.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await editor.sees('Mayıs sonu kaydına bakın.', 'main');
    await editor.sees('Kaynakla uyuşmuyor', 'main');
    await editor.page.keyboard.press('j');
    await editor.page.keyboard.press('j');
    await editor.page.keyboard.press('k');
    await editor.page.keyboard.press('Enter');
    await until(
      () => editor.page.url().endsWith(`?donem=2024-2&il=76&gosterge=${returned}`),
      'the cell of the returned figure',
    );
  });

  it('the bell says who did what, leads to its place, and forgets what was read', async () => {
    const { page } = editor;
    const before = await bellOf(page);
    await page.click('header button[aria-label^="Haberler"]');
    await editor.sees('düzeltme istedi', '[role=dialog]');
    await editor.sees('E-posta: her haber ayrı', '[role=dialog]');
    expect(await brokenRules(page)).toEqual([]);
    await pressAt(page, '[role=dialog] li a');
    await until(async () => (await bellOf(page)) !== before, 'one news less');
    await page.click('header button[aria-label^="Haberler"]');
    await editor.press('Hepsini okundu say', '[role=dialog]');
    await until(async () => (await bellOf(page)) === 'Haberler', 'no unread news');
    await editor.press('Değiştir', '[role=dialog]');
    await editor.sees('Nasıl haber almak istersiniz?');
    expect(await brokenRules(page)).toEqual([]);
    await approver.close();
    await editor.close();
  });
});

it.each(['bakanlik.inceleme', 'yayin', 'metin.yazari', 'metin.onay', 'yonetici'] as const)(
  'Bugün of %s is whole, on a phone and in the dark',
  async (who) => {
    const desk = await journey.seat(who);
    await desk.page.setViewport({ width: 390, height: 844 });
    await desk.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await desk.open('/yonetim');
    await sees(desk.page, 'Son haberler', 'aside');
    expect(await brokenRules(desk.page)).toEqual([]);
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
      true,
    );
    await desk.close();
  },
);
