import { brokenRules } from '../support/brokenRules';
import type { Desk } from '../support/desk';
import { choose, pressAt } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { openNextEdition } from '../support/nextEdition';
import { jobPatience, until } from '../support/until';

const journey = beginJourney();
const { seat } = journey;

const sheetOf = (edition: string): string => `/yonetim/veri-girisi?donem=${edition}&il=76`;
const reviewOf = (edition: string): string => `/yonetim/inceleme?donem=${edition}&il=76`;

/** What Iğdır published in 2024-2, by metric. */
async function publishedAmounts(desk: Desk): Promise<readonly (readonly [string, number])[]> {
  const sheet = await desk.page.evaluate(async () => {
    const response = await fetch('/api/desk/sheets/2024-2/76');
    return (await response.json()) as {
      sections: { services: { figures: { metric: { key: string }; value: { amount: number } }[] }[] }[];
    };
  });
  const figures = sheet.sections.flatMap(({ services }) => services.flatMap((service) => service.figures));
  return figures.map(({ metric, value }) => [metric.key, value.amount]);
}

/** Runs in the page: counts the rows of figures that are in sight from edge to edge. */
function wholeRows(): number {
  const box = document.querySelector('[data-grid]')?.getBoundingClientRect();
  if (box === undefined) return 0;
  return [...document.querySelectorAll('tr[data-metric]')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= box.top && bottom <= box.bottom + 0.5;
  }).length;
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
    await openNextEdition(publisher);
    await editor.open(sheetOf('2024-3'));
    await editor.sees('0 / 43', 'main header');
    expect(await editor.page.evaluate(wholeRows)).toBeGreaterThanOrEqual(18);
    for (const [, amount] of await publishedAmounts(editor)) {
      await editor.page.keyboard.type(String(amount));
      await editor.page.keyboard.press('Enter');
    }
    await editor.press('Gönder… 43');
    await editor.press('43 değeri gönder', 'dialog');
    await editor.sees('43 değer gönderildi', 'dialog');
    await editor.page.keyboard.press('Escape');
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
    await editor.choose('ucretsiz-seyahat-kart');
    await editor.sees('Eylül ayında basılan iki kart eksik.', '[data-line]');
    await editor.page.keyboard.type('373');
    await editor.sees('üç yüz yetmiş üç', '[data-line]');
    await editor.press('Gönder… 1');
    await editor.press('1 değeri gönder', 'dialog');
    await editor.sees('1 değer gönderildi', 'dialog');
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

describe('the screens without a mouse', () => {
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
