import { roles } from '@/domain/permissions/person';
import { brokenRules } from '../support/brokenRules';
import type { Desk } from '../support/desk';
import { confirmAccountChange } from '../support/confirmAccountChange';
import { choose, pressAt, setDate } from '../support/gestures';
import { beginJourney } from '../support/journey';

const { seat, personOf } = beginJourney();

/** Posts to one of the program's addresses as whoever sits there. */
async function post(desk: Desk, path: string, body: object): Promise<number> {
  return desk.page.evaluate(
    async (address, sent) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(address, { method: 'POST', headers, body: sent })).status;
    },
    path,
    JSON.stringify(body),
  );
}

/** Plans and opens 2024-3, and has Iğdır's editor send what 2024-2 published. */
async function fillSheet(publisher: Desk, editor: Desk): Promise<void> {
  const fromNow = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const edition = {
    id: '2024-3',
    year: 2024,
    month: 9,
    asOf: '2024-09-30',
    entryOpens: fromNow(-1),
    entryDue: fromNow(10),
    entryCloses: fromNow(20),
    releaseMode: 'rolling',
  };
  expect(await post(publisher, '/api/editions', edition)).toBe(201);
  const seenFacts = await publisher.page.evaluate(async () => {
    const opening = await fetch('/api/desk/editions/2024-3/opening');
    return ((await opening.json()) as { seenFacts: string }).seenFacts;
  });
  const seen = { revision: 0, seenFacts };
  expect(await post(publisher, '/api/desk/editions/2024-3/open', seen)).toBe(200);
  const values = await editor.page.evaluate(async () => {
    interface Sheet {
      sections: { services: { figures: { metric: { key: string }; value: object }[] }[] }[];
    }
    const sheet = (await (await fetch('/api/desk/sheets/2024-2/76')).json()) as Sheet;
    const figures = sheet.sections.flatMap(({ services }) => services.flatMap((each) => each.figures));
    return figures.map(({ metric, value }) => ({ metric: metric.key, value }));
  });
  const figures = values.map(({ metric, value }) => ({
    metric,
    revision: 0,
    entry: { value },
    note: null,
    asOf: null,
  }));
  expect(await post(editor, '/api/desk/sheets/2024-3/76/save', { figures })).toBe(200);
  const sent = values.map(({ metric }) => ({ metric, revision: 1 }));
  expect(await post(editor, '/api/desk/sheets/2024-3/76/send', { figures: sent })).toBe(200);
}

const nameOf = (name: string): string => personOf(name).name;
const row = 'tr[data-plate="76"]';

describe('when the approver of a province is away', () => {
  let publisher: Desk;
  let editor: Desk;
  let reviewer: Desk;

  beforeAll(async () => {
    publisher = await seat('yayin');
    editor = await seat('il.editor');
    reviewer = await seat('bakanlik.inceleme');
    await fillSheet(publisher, editor);
  });

  it('given a deputy whom the admin named, the start page says for whom and until when', async () => {
    const admin = await seat('yonetici');
    await admin.open('/yonetim/vekalet');
    await choose(admin.page, { label: 'Yerine bakılacak kişi' }, nameOf('il.onay'));
    await choose(admin.page, { label: 'Vekil' }, nameOf('il.editor'));
    const until = 'input[placeholder]';
    const day = await admin.page.$eval(until, (input) => input.value);
    await setDate(admin.page, until, day, 1);
    await admin.fill('textarea', 'Yıllık izin');
    await admin.press('Vekil görevlendir');
    await admin.sees('Vekâlet, bir yönetici onaylayınca geçerli olur.');
    await confirmAccountChange({ seat }, 'Yıllık izin');
    await admin.open('/yonetim/vekalet');
    await admin.sees('Sürüyor', 'table');
    expect(await brokenRules(admin.page)).toEqual([]);

    await editor.open('/yonetim');
    await editor.sees(`${nameOf('il.onay')} yerine vekilsiniz`);
    await editor.sees('İnceleme', 'nav');
  });

  it('then the deputy, who entered the figures, approves none of them', async () => {
    await editor.open('/yonetim/inceleme?donem=2024-3&il=76');
    await editor.sees('Son onaydan bu yana bu içeriği siz de değiştirdiniz');
  });

  it('so the publisher skips the province stage, which releases nothing yet', async () => {
    await publisher.open('/yonetim/yayin?donem=2024-3');
    await publisher.press('Olağanüstü işlem', row);
    await publisher.sees('İl incelemesini atla', 'dialog');
    await publisher.press('Tümünü seç', 'dialog');
    await publisher.fill('dialog textarea', 'İl müdürü izinde; verileri vekili girdi.');
    await publisher.press('İl incelemesini atla (', 'dialog');
    await publisher.sees('Teyit bekliyor', 'dialog');
    expect(await brokenRules(publisher.page)).toEqual([]);

    await reviewer.open('/yonetim/inceleme?donem=2024-3&il=76');
    await reviewer.sees('Bu formda olağanüstü işlem var');
    await reviewer.sees('İl müdürü izinde; verileri vekili girdi.');
    await pressAt(reviewer.page, '[data-item="folded"] [aria-expanded]');
    await reviewer.sees('İl incelemesi atlandı', 'tr[data-metric="sehit"]');
    expect(await brokenRules(reviewer.page)).toEqual([]);
    await reviewer.press('Kalan 43 değeri onayla');
    await reviewer.press('Kararları gönder 43');
    await reviewer.sees('43 değer onaylandı.');
    await publisher.open('/yonetim/yayin?donem=2024-3');
    await publisher.sees('1 olağanüstü işlem teyit bekliyor', row);
    await publisher.sees('Yayımlanmadı', row);
  });

  it('until a second publisher confirms it and few persons are decided on: then the booklet comes by itself', async () => {
    const admin = await seat('yonetici');
    await admin.open('/yonetim/kisiler');
    await admin.press(nameOf('metin.onay'), 'table');
    await admin.sees('Hesap geçmişi');
    await pressAt(admin.page, 'fieldset input[type=checkbox]', roles.indexOf('publisher'));
    await admin.fill('main textarea', 'Yayım birimine atandı');
    await admin.press('Kaydet');
    await admin.sees('Öneriniz kaydedildi.');
    await confirmAccountChange({ seat }, 'Yayım birimine atandı');
    const second = await seat('metin.onay');
    await second.open('/yonetim/yayin?donem=2024-3');
    await second.press('Olağanüstü işlem', row);
    await second.sees('İl müdürü izinde', 'dialog');
    await second.press('Teyit et', 'dialog');
    await second.sees('Teyit ettiniz.', 'dialog');
    await publisher.open('/yonetim/yayin?donem=2024-3');
    await publisher.press('Yayımla…', row);
    await choose(publisher.page, 'dialog select', 'keep');
    await publisher.fill('dialog textarea', 'Sayı önceki dönemde açıkça yayımlandı.');
    await publisher.press('Kararları kaydet', 'dialog');
    await publisher.sees('Iğdır kitapçığı yayımlandı');
  });
});
