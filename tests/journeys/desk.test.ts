import { brokenRules } from '../support/brokenRules';
import { logIn, secondTab, type Desk } from '../support/desk';
import { choose, pressAt, putCursor } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { secondWindow } from '../support/openPage';
import { jobPatience, until } from '../support/until';

const journey = beginJourney();
const { seat, personOf } = journey;

const sheetOf = (edition: string): string => `/yonetim/veri-girisi?donem=${edition}&il=76`;
const reviewOf = (edition: string): string => `/yonetim/inceleme?donem=${edition}&il=76`;

/** What Iğdır published in 2024-2, by metric. */
async function publishedAmounts(desk: Desk): Promise<readonly (readonly [string, number])[]> {
  const sheet = await desk.page.evaluate(async () => {
    const response = await fetch('/api/desk/sheets/2024-2/76');
    return (await response.json()) as {
      sections: { services: { figures: { metric: { key: string }; published: { amount: number } }[] }[] }[];
    };
  });
  const figures = sheet.sections.flatMap(({ services }) => services.flatMap((service) => service.figures));
  return figures.map(({ metric, published }) => [metric.key, published.amount]);
}

/** The publisher plans the next edition, its entry open since yesterday. */
async function planEdition(publisher: Desk): Promise<void> {
  const status = await publisher.page.evaluate(async () => {
    const fromNow = (days: number): string =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const response = await fetch('/api/editions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: '2024-3',
        year: 2024,
        month: 9,
        asOf: '2024-09-30',
        entryOpens: fromNow(-1),
        entryDue: fromNow(10),
        entryCloses: fromNow(20),
        releaseMode: 'rolling',
      }),
    });
    return response.status;
  });
  expect(status).toBe(201);
}

describe('from an edited figure to a published booklet', () => {
  let publisher: Desk;
  let editor: Desk;
  let approver: Desk;
  let reviewer: Desk;

  beforeAll(async () => {
    publisher = await seat('yayin');
    editor = await seat('il.editor');
    approver = await seat('il.onay');
    reviewer = await seat('bakanlik.inceleme');
  });

  it('given an edition that the publisher opened, the editor enters 43 figures by keyboard and sends them', async () => {
    await planEdition(publisher);
    await publisher.open('/yonetim/yayin?donem=2024-3');
    await publisher.press('Dönemi aç');
    await publisher.press('Dönemi aç', 'dialog');
    await publisher.sees('Dönem açıldı.');

    await editor.open(sheetOf('2024-3'));
    await editor.sees('0 / 43 girildi');
    const amounts = await publishedAmounts(editor);
    await putCursor(editor.page, `[data-metric="${amounts[0]?.[0] ?? ''}"] input[data-cell]`);
    for (const [, amount] of amounts) {
      await editor.page.keyboard.type(String(amount));
      await editor.page.keyboard.press('Enter');
    }
    await editor.sees('43 kaydedilmemiş değişiklik');
    await editor.press('Kaydet ve gönder (43)');
    await editor.sees('43 değer incelemeye gönderildi.');
  });

  it('when the approver returns one with a reason and approves the rest, only that one goes back', async () => {
    await approver.open('/yonetim/inceleme');
    await approver.sees('43 değer');
    await approver.page.keyboard.press('Enter');
    await approver.sees('43 değişmedi');
    const card = '[data-metric="ucretsiz-seyahat-kart"] button';
    await pressAt(approver.page, '[data-item="folded"] [aria-expanded]');
    await pressAt(approver.page, card);
    await approver.fill('main textarea', 'Eylül ayında basılan iki kart eksik.');
    await approver.page.keyboard.press('Escape');
    await until(async () => (await approver.page.$('main textarea')) === null, 'the form closed');
    await pressAt(approver.page, card);
    await approver.sees('Yarım kalan metniniz geri getirildi.');
    await approver.press('Düzeltmeyi yaz');
    await approver.press('Kalan 42 değeri onayla');
    await approver.press('Kararları gönder 43');
    await approver.sees('Iğdır: 42 değer onaylandı. 1 değer için düzeltme istendi.');
  });

  it('then the editor reads the reason, corrects the figure and sends it again', async () => {
    await editor.open(sheetOf('2024-3'));
    await editor.sees('Eylül ayında basılan iki kart eksik.', '[data-metric="ucretsiz-seyahat-kart"]');
    await editor.type('ucretsiz-seyahat-kart', '373');
    await editor.sees('üç yüz yetmiş üç', '[data-metric="ucretsiz-seyahat-kart"]');
    await editor.press('Kaydet ve gönder (1)');
    await editor.sees('1 değer incelemeye gönderildi.');
  });

  it('and both stages see the sentence as it will print before they approve', async () => {
    await approver.open(reviewOf('2024-3'));
    await approver.sees('371’dir');
    await approver.sees('373’tür');
    await approver.press('Onayla', '[data-current="true"]');
    await approver.press('Kararları gönder 1');
    await approver.sees('Iğdır: 1 değer onaylandı.');

    await reviewer.open(reviewOf('2024-3'));
    await reviewer.press('Kalan 43 değeri onayla');
    await reviewer.press('Kararları gönder 43');
    await reviewer.sees('Iğdır: 43 değer onaylandı.');
  });

  it('so that the booklet appears by itself once few persons are decided on, with the corrected figure', async () => {
    await publisher.open('/yonetim/yayin?donem=2024-3');
    await publisher.fill('input[type=search]', 'igdir');
    await publisher.sees('1 değer gizlilik kararı bekliyor', '[data-plate="76"]');
    await publisher.press('Yayımla…', '[data-plate="76"]');
    await publisher.sees('Sayı, gizlilik eşiğinin (5) altında.', 'dialog');
    await choose(publisher.page, 'dialog select', 'keep');
    await publisher.fill('dialog textarea', 'Sayı önceki dönemde açıkça yayımlandı.');
    expect(await brokenRules(publisher.page)).toEqual([]);
    await publisher.press('Kararları kaydet', 'dialog');
    await publisher.sees('Iğdır kitapçığı yayımlandı');
    await until(
      () => publisher.page.$('[data-plate="76"] [data-state="done"]'),
      'the files of the booklet',
      jobPatience,
    );
    const booklet = await fetch(`${journey.origin}/2024-3/igdir/`);
    expect(booklet.status).toBe(200);
    expect(await booklet.text()).toContain('373');
    const pdf = await fetch(`${journey.origin}/2024-3/igdir/kitapcik.pdf`);
    expect(pdf.headers.get('content-type')).toContain('application/pdf');
  });
});

describe('a day at the sheet', () => {
  let editor: Desk;

  beforeEach(async () => {
    editor = await seat('il.editor');
    await editor.open(sheetOf('2024-2'));
    await editor.sees('43 / 43 girildi');
  });

  afterEach(async () => {
    await editor.close();
  });

  it('given two open tabs, the stale one shows both values and overwrites nothing until one is chosen', async () => {
    const other = await secondTab(editor, journey.origin);
    await other.open(sheetOf('2024-2'));
    await editor.type('sydv-vakif', '5');
    await editor.press('Kaydet');
    await editor.sees('1 değer kaydedildi.');

    await other.type('sydv-vakif', '6');
    await other.press('Kaydet');
    await other.sees('Bu değer siz açtıktan sonra değiştirildi', '[data-stale="sydv-vakif"]');
    await other.sees('Sizin yazdığınız\n\n6', '[data-stale="sydv-vakif"]');
    await other.sees('kaydetti\n\n5', '[data-stale="sydv-vakif"]');
    expect((await storedAmount(editor, 'sydv-vakif')).amount).toBe(5);

    await other.press('Benimkini kullan', '[data-stale="sydv-vakif"]');
    await other.press('Kaydet');
    await other.sees('1 değer kaydedildi.');
    expect((await storedAmount(editor, 'sydv-vakif')).amount).toBe(6);
  });

  it('given a number that can be read in two ways, it says so and stores nothing', async () => {
    await editor.type('eoe-kisi', '1,758');
    await editor.sees('Bu yazım iki türlü okunabilir.', '[data-metric="eoe-kisi"]');
    await editor.press('Kaydet');
    await editor.sees('1 değer kabul edilmedi; nedeni yanında yazıyor.');
    expect((await storedAmount(editor, 'eoe-kisi')).amount).toBe(1758);
    await editor.holds('eoe-kisi', '1,758');
    await editor.type('eoe-kisi', '1.760');
    await editor.sees('bin yedi yüz altmış', '[data-metric="eoe-kisi"]');
    await editor.page.keyboard.press('Escape');
    await editor.holds('eoe-kisi', '1.758');
  });

  it('given cells copied from a spreadsheet, each goes to its row, and one act takes them back', async () => {
    const { page } = editor;
    const paste = async (text: string): Promise<void> => {
      await page.evaluate((copied) => {
        const box = document.body.appendChild(document.createElement('textarea'));
        box.value = copied;
        box.select();
      }, text);
      await page.keyboard.press('KeyC', { commands: ['Copy'] });
      await page.evaluate(() => document.querySelector('body > textarea')?.remove());
      await putCursor(page, '[data-metric="shm-merkez"] input[data-cell]');
      await page.keyboard.press('KeyV', { commands: ['Paste'] });
    };
    await paste('3\r\n"28.690\n(ASDEP)"\r\n\r\n4.190\r\n');
    await editor.sees('3 satır yapıştırıldı; henüz kaydedilmedi. 1 değer okunamadı');
    await editor.holds('shm-merkez', '3');
    await editor.holds('asdep-hane', '28.690 / (ASDEP)');
    await editor.holds('eoe-kisi', '1.758');
    await editor.holds('aep-kisi', '4.190');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await editor.sees('Kaydedilmemiş değişiklik yok');

    await paste('76\t28.700\n06\t1.800');
    await editor.sees('Hiçbir hücre yapıştırılmadı.');
    await paste('Yeni değer\n3\n28.690\n\n4.190');
    await editor.sees('Başlık satırı atlandı. 3 satır yapıştırıldı');
    await editor.holds('asdep-hane', '28.690');
  });

  it('given a session that ended, what was typed stays and is saved after a new login', async () => {
    await editor.type('aep-kisi', '4.190');
    const context = editor.page.browserContext();
    await context.deleteCookie(...(await context.cookies()));
    await editor.press('Kaydet');
    await editor.sees('Oturumunuz kapanmış');
    await editor.holds('aep-kisi', '4.190');

    const loginTab = await secondWindow(editor.page);
    await logIn(loginTab, journey.origin, personOf('il.editor'));
    await loginTab.close();
    await editor.press('Yeniden dene');
    await editor.sees('1 değer kaydedildi.');
    expect((await storedAmount(editor, 'aep-kisi')).amount).toBe(4190);
  });

  it('given a tab that was closed by mistake, the typing comes back in another', async () => {
    await editor.type('sehit', '72');
    await editor.sees('1 kaydedilmemiş değişiklik');
    const next = await secondTab(editor, journey.origin);
    const { pathname, search } = new URL(editor.page.url());
    await editor.page.close();
    await next.open(pathname + search);
    await next.sees('kaydedemediğiniz 1 değişiklik geri getirildi');
    await next.holds('sehit', '72');
    await next.press('Bunları sil');
    await next.holds('sehit', '71');
    await next.page.reload({ waitUntil: 'load' });
    await next.holds('sehit', '71');
    await next.sees('Kaydedilmemiş değişiklik yok');
  });
});

describe('the screens without a mouse or good eyes', () => {
  it.each([
    ['il.editor', '/yonetim'],
    ['il.editor', '/yonetim/veri-girisi'],
    ['il.onay', '/yonetim/inceleme'],
    ['metin.onay', '/yonetim/inceleme'],
    ['yayin', '/yonetim/yayin'],
  ])('given %s at %s, no rule of WCAG 2.2 A or AA is broken', async (email, path) => {
    const desk = await seat(email);
    await desk.open(path);
    expect(await brokenRules(desk.page)).toEqual([]);
    await desk.close();
  });

  it('given the keyboard alone, the link that has the focus is outlined', async () => {
    const desk = await seat('yayin');
    await desk.open('/yonetim/yayin');
    await desk.page.focus('header nav a');
    await desk.page.keyboard.press('Tab');
    const outline = await desk.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLAnchorElement ? getComputedStyle(activeElement).outlineStyle : null;
    });
    expect(outline).toBe('solid');
    await desk.close();
  });
});

/** The working value of one figure of 2024-2, as the server has it. */
async function storedAmount(desk: Desk, metric: string): Promise<{ amount: number }> {
  return desk.page.evaluate(async (key) => {
    const response = await fetch('/api/desk/sheets/2024-2/76');
    const sheet = (await response.json()) as {
      sections: { services: { figures: { metric: { key: string }; value: { amount: number } }[] }[] }[];
    };
    const figures = sheet.sections.flatMap(({ services }) => services.flatMap((service) => service.figures));
    const found = figures.find((each) => each.metric.key === key);
    return { amount: found?.value.amount ?? -1 };
  }, metric);
}
