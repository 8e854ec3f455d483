import type { KeyInput } from 'puppeteer';
import { brokenRules } from '../support/brokenRules';
import type { Desk } from '../support/desk';
import { beginJourney } from '../support/journey';
import { pressAt } from '../support/gestures';
import { step } from '../support/step';
import { until } from '../support/until';

const { seat } = beginJourney();

/** Posts to one of the program's addresses as whoever sits there, and gives what it answers. */
async function post<T>(desk: Desk, path: string, body: object): Promise<T> {
  const answer = await desk.page.evaluate(
    async (address, sent) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, { method: 'POST', headers, body: sent });
      return { ok: response.ok, text: await response.text() };
    },
    path,
    JSON.stringify(body),
  );
  expect(answer).toMatchObject({ ok: true });
  return JSON.parse(answer.text) as T;
}

interface Stored {
  readonly metric: { readonly key: string };
  readonly value: { readonly kind: string; readonly amount: number };
  readonly revision: number;
}

async function figuresOf(desk: Desk, edition: string): Promise<readonly Stored[]> {
  const text = await desk.page.evaluate(
    async (address) => (await fetch(address)).text(),
    `/api/desk/sheets/${edition}/76`,
  );
  const sheet = JSON.parse(text) as { sections: { services: { figures: Stored[] }[] }[] };
  return sheet.sections.flatMap(({ services }) => services.flatMap(({ figures }) => figures));
}

/** Typed with a zero too many. */
const slips = ['ucretsiz-seyahat-kart', 'asdep-hane', 'aep-kisi'];

/** Saves figures of a sheet and sends them, with a reason wherever a rule asks for one. */
async function enter(editor: Desk, edition: string, amountOf: (figure: Stored) => number): Promise<void> {
  const known = await figuresOf(editor, edition);
  const before = await figuresOf(editor, '2024-2');
  const changed = before.filter((figure) => edition !== '2024-2' || amountOf(figure) !== figure.value.amount);
  const revisionOf = (key: string): number => known.find(({ metric }) => metric.key === key)?.revision ?? 0;
  const entries = changed.map((figure) => ({
    metric: figure.metric.key,
    revision: revisionOf(figure.metric.key),
    entry: { input: String(amountOf(figure)) },
    note: null,
    asOf: null,
  }));
  const sheet = `/api/desk/sheets/${edition}/76`;
  await post(editor, `${sheet}/save`, { figures: entries });
  const figures = entries.map(({ metric, revision }) => ({ metric, revision: revision + 1 }));
  interface Plan {
    readonly asks: readonly {
      readonly metric: string;
      readonly questions: readonly { readonly code: string }[];
    }[];
  }
  const { asks } = await post<Plan>(editor, `${sheet}/plan-sending`, { figures });
  const reasonsFor = (metric: string) =>
    asks
      .find((each) => each.metric === metric)
      ?.questions.map(({ code }) => ({ code, text: 'Kayıtla aynı.' }));
  await post(editor, `${sheet}/send`, {
    figures: figures.map((figure) => ({ ...figure, reasons: reasonsFor(figure.metric) ?? null })),
  });
}

/** Opens 2024-3, and has Iğdır's editor send it with three slips, and one correction of 2024-2. */
async function fillSheets(): Promise<void> {
  const publisher = await seat('yayin');
  const fromNow = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await post(publisher, '/api/editions', {
    ...{ id: '2024-3', year: 2024, month: 9, asOf: '2024-09-30', releaseMode: 'rolling' },
    ...{ entryOpens: fromNow(-1), entryDue: fromNow(10), entryCloses: fromNow(20) },
  });
  const seenFacts = await publisher.page.evaluate(async () => {
    const opening = await fetch('/api/desk/editions/2024-3/opening');
    return ((await opening.json()) as { seenFacts: string }).seenFacts;
  });
  await post(publisher, '/api/desk/editions/2024-3/open', { revision: 0, seenFacts });
  await publisher.close();
  const editor = await seat('il.editor');
  await enter(editor, '2024-3', ({ metric, value }) =>
    slips.includes(metric.key) ? value.amount * 10 : value.amount,
  );
  await enter(editor, '2024-2', ({ metric, value }) =>
    metric.key === 'sehit' ? value.amount + 1 : value.amount,
  );
  await editor.close();
}

/** Somebody who works by keyboard alone: counts the keys, but for those of the reasons. */
function keysOf({ page }: Desk) {
  let pressed = 0;
  return {
    count: () => pressed,
    press: async (...keys: readonly KeyInput[]) => {
      pressed += 1;
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1) ?? 'Enter');
      for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
    },
    write: async (reason: string) => {
      await page.keyboard.press('Tab');
      await page.keyboard.type(reason);
    },
  };
}

const current = '[data-current="true"]';
const isAt = (place: string): string => `[aria-current="true"][href*="${place}"]`;

it('a province’s approver by keyboard and the ministry’s reviewer by mouse bring two sheets through', async () => {
  await fillSheets();
  const approver = await seat('il.onay');

  await step(
    'the approver returns three of 43, approves the rest and opens the next sheet in twelve keys',
    async () => {
      await approver.open('/yonetim/inceleme');
      await approver.sees('2 form sizi bekliyor');
      expect(await brokenRules(approver.page)).toEqual([]);
      const opening = keysOf(approver);
      await opening.press('Enter');
      await approver.sees('U.201', current);
      await approver.sees('Gerekçe: “Kayıtla aynı.”', current);
      expect(await brokenRules(approver.page)).toEqual([]);

      const keys = keysOf(approver);
      for (const done of [1, 2, 3]) {
        await approver.sees('U.201', current);
        await keys.press('r');
        await approver.sees('Ne düzeltilecek', current);
        if (done === 1) expect(await brokenRules(approver.page)).toEqual([]);
        await keys.write('Bir sıfır fazla; kayıttan bakınız.');
        await keys.press('Enter');
        await approver.sees(`${String(done)} düzeltme`, 'main');
      }
      await keys.press('Shift', 'KeyA');
      await approver.sees('40 onay');
      await approver.sees('0 bekliyor');
      expect(await brokenRules(approver.page)).toEqual([]);
      await keys.press('Control', 'Enter');
      await approver.sees('Iğdır: 40 değer onaylandı. 3 değer için düzeltme istendi.');
      await keys.press('Enter');
      await until(() => approver.page.$(isAt('2024-2')), 'the next sheet is open');
      expect(keys.count()).toBeLessThanOrEqual(12);
    },
  );

  await step('decisions that are not sent outlast the page, and are taken back by one key', async () => {
    await approver.sees('1 değer · 1. aşama');
    const keys = keysOf(approver);
    await keys.press('a');
    await approver.sees('Kararları gönder 1');
    await approver.page.reload({ waitUntil: 'load' });
    await approver.sees('Kararları gönder 1');
    await approver.sees('1 karar gönderilmedi', 'aside');
    await keys.press('z');
    await approver.sees('Geri alındı');
    await keys.press('a');
    await keys.press('Control', 'Enter');
    await approver.sees('Iğdır: 1 değer onaylandı.');
    await approver.close();
  });

  const reviewer = await seat('bakanlik.inceleme');
  await step('a sheet that nothing flags takes the reviewer three keys, the next one open', async () => {
    await reviewer.open('/yonetim/inceleme?donem=2024-3&il=76');
    await reviewer.sees('40 değişmedi');
    const keys = keysOf(reviewer);
    await keys.press('Shift', 'KeyA');
    await keys.press('Control', 'Enter');
    await keys.press('Enter');
    await until(() => reviewer.page.$(isAt('2024-2')), 'the next sheet is open');
    await reviewer.sees('Iğdır: 40 değer onaylandı.');
    expect(keys.count()).toBe(3);
  });

  await step('the page of the booklet shows the sentence, its changed value marked', async () => {
    const frame = await reviewer.page.waitForSelector('iframe');
    const draft = await frame?.contentFrame();
    await until(() => draft?.$('.draft-here mark.changed-value') ?? null, 'the sentence that is looked at');
  });

  await step('by mouse alone: a claim, a decision, its sending', async () => {
    await reviewer.press('Üzerime al');
    await reviewer.sees('Sizde, ', 'main header');
    await pressAt(reviewer.page, `${current} [data-kind="primary"]`);
    await reviewer.press('Kararları gönder 1');
    await reviewer.sees('Iğdır: 1 değer onaylandı.');
    await reviewer.sees('Bu formda sizi bekleyen değer kalmadı.');
    expect(await brokenRules(reviewer.page)).toEqual([]);
    await reviewer.close();
  });
});
