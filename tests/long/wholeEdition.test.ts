import { writeFileSync } from 'node:fs';
import type { KeyInput } from 'puppeteer';
import { copyElsewhere } from '../support/clipboard';
import { askPage } from '../support/askPage';
import { beginJourney } from '../support/journey';
import { newWindow, openPage, untilSettled } from '../support/openPage';
import { sees } from '../support/sees';
import { step } from '../support/step';
import { jobPatience, until } from '../support/until';
import { byKeyboard, byMouse, type Control, type Way } from '../support/ways';

const journey = beginJourney();
const plate = '76';

/** What each role took: keys or clicks, by the way of working. */
const taken: string[] = [];
afterAll(() => {
  const file = process.env['EDITION_COUNTS'];
  if (file !== undefined) writeFileSync(file, taken.join('\n') + '\n');
});

const ways = { keyboard: byKeyboard, mouse: byMouse } as const;
type WayName = keyof typeof ways;

/** A control with keys of its own: whoever works by keyboard takes those. */
const withKeys = (name: WayName, control: Control, ...keys: readonly KeyInput[]): Control =>
  name === 'keyboard' && keys.length > 0 ? { ...control, keys } : control;

/** Asks one of the program's addresses as whoever works there. */
async function ask<T>({ page }: Pick<Way, 'page'>, method: string, path: string, body?: object): Promise<T> {
  const { status, text } = await page.evaluate(
    async (how, address, sent) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, {
        method: how,
        headers,
        ...(sent === null ? {} : { body: sent }),
      });
      return { status: response.status, text: await response.text() };
    },
    method,
    path,
    body === undefined ? null : JSON.stringify(body),
  );
  expect([path, status < 300 ? 'ok' : `${String(status)} ${text}`]).toEqual([path, 'ok']);
  return JSON.parse(text) as T;
}

interface Row {
  readonly metric: { readonly key: string; readonly label: string };
  readonly value: { readonly kind: string; readonly amount?: number } | null;
  readonly previous?: { readonly value: { readonly amount?: number } };
  readonly state: string;
  readonly note: string | null;
}

async function rowsOf(way: Way, edition: string): Promise<readonly Row[]> {
  const { sections } = await ask<{ sections: { services: { figures: Row[] }[] }[] }>(
    way,
    'GET',
    `/api/desk/sheets/${edition}/${plate}`,
  );
  return sections.flatMap(({ services }) => services.flatMap(({ figures }) => figures));
}

/** Logs somebody in by their own way of working. */
async function goIn(name: WayName, who: string): Promise<Way> {
  const page = await newWindow(journey.browser);
  const way = ways[name](page);
  const { email, password } = journey.personOf(who);
  await openPage(page, `${journey.origin}/yonetim/login`);
  await way.fill({ at: '#field-email' }, email);
  await way.fill({ at: '#field-password' }, password);
  await way.press(withKeys(name, { at: 'button[type=submit]' }, 'Enter'));
  await until(() => !page.url().includes('/login'), `${who} is in`);
  await untilSettled(page);
  return way;
}

/** Closes somebody's window, and notes what their part took. */
async function goOut(name: WayName, role: string, way: Way): Promise<void> {
  taken.push(`${name}: ${role}: ${String(way.acts())} ${name === 'keyboard' ? 'keys' : 'clicks'}`);
  for (const place of way.unseen) taken.push(`  focus not seen: ${place}`);
  await way.page.browserContext().close();
}

/** Opens an edition whose entry began yesterday. */
async function openEdition(code: string): Promise<void> {
  const desk = await journey.seat('yayin');
  const fromNow = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const [year, number] = code.split('-').map(Number);
  const month = (number ?? 1) * 3;
  await ask(desk, 'POST', '/api/editions', {
    ...{ id: code, year, month, asOf: `${String(year)}-${String(month).padStart(2, '0')}-28` },
    ...{ entryOpens: fromNow(-1), entryDue: fromNow(10), entryCloses: fromNow(20), releaseMode: 'rolling' },
  });
  const at = `/api/desk/editions/${code}`;
  const { seenFacts } = await ask<{ seenFacts: string }>(desk, 'GET', `${at}/opening`);
  await ask(desk, 'POST', `${at}/open`, { revision: 0, seenFacts });
  await desk.close();
}

const valueOf = (metric: string): Control => ({ at: `[data-metric="${metric}"] [data-column="value"]` });

/** A figure that nobody checks against another, typed with a zero too many. */
const slip = 'ucretsiz-seyahat-kart';
const absent = 'yatili-bakim-kisi';

async function enterSheet(name: WayName, edition: string): Promise<void> {
  const way = await goIn(name, 'il.editor');
  const { page } = way;
  await step('Bugün leads to the first cell of the sheet', async () => {
    await sees(page, 'zorunlu değer eksik');
    await way.press(withKeys(name, { at: '[data-duty]' }, 'Enter'));
    await until(() => askPage(page, () => document.activeElement?.matches('[data-active] input')), 'a cell');
  });
  const rows = await rowsOf(way, edition);
  const before = (metric: string): number =>
    rows.find((row) => row.metric.key === metric)?.previous?.value.amount ?? 0;
  const keys = rows.map(({ metric }) => metric.key);
  await step('the first five are typed, slowly, so that some are stored between two digits', async () => {
    for (const metric of keys.slice(0, 5)) {
      if (name === 'mouse') await way.press(valueOf(metric));
      const text = String(before(metric) + 1);
      for (const sign of text) {
        await way.type(sign);
        if (metric === keys[1]) await new Promise((resolve) => setTimeout(resolve, 900));
      }
      if (name === 'keyboard') await way.press({ keys: ['Enter'] });
    }
  });
  await step('ten are pasted, and the plan is applied', async () => {
    const pasted = keys.slice(5, 15);
    await copyElsewhere(way.page, pasted.map((metric) => String(before(metric))).join('\r\n'));
    await way.paste(valueOf(pasted[0] ?? ''));
    await sees(page, 'Yapıştırma planı');
    await way.press(withKeys(name, { words: '', at: '[data-kind="primary"]', within: 'aside' }, 'Enter'));
    await until(async () => (await page.$('[data-planned]')) === null, 'the plan applied');
  });
  const goTo = async (metric: string): Promise<void> => {
    if (name === 'mouse') await way.press(valueOf(metric));
    else {
      const isAt = (wanted: string): boolean =>
        document.querySelector('tr[data-current="true"]')?.getAttribute('data-metric') === wanted;
      while ((await askPage(page, isAt, metric)) !== true) await way.press({ keys: ['ArrowDown'] });
    }
  };
  await step('one has no value, and says why', async () => {
    await goTo(absent);
    if (name === 'keyboard') {
      await way.type('yok');
      await way.press({ keys: ['Enter'] });
      await way.press({ keys: ['ArrowUp'] });
      await sees(page, 'Bildirilmedi', '[data-line]');
      await way.press({ keys: ['Alt', 'ArrowDown'] });
      await way.press({ words: 'Bildirilmedi', within: '[data-line]' });
    } else {
      await way.choose({ at: '[data-line] select' }, 'Bildirilmedi');
    }
    await sees(page, 'Neden sayı yazılmadığını nota yazın.', '[data-line]');
    if (name === 'keyboard') await way.press({ keys: ['Alt', 'ArrowDown'] });
    await way.press({ words: 'Gerekçe yazın…', within: '[data-line]' });
    await way.type('Kayıt sistemi kapalıydı.');
    if (name === 'keyboard') await way.press({ keys: ['Enter'] });
  });
  await step('one has a zero too many', async () => {
    await goTo(slip);
    if (name === 'keyboard') await way.press({ keys: ['Home'] });
    if (name === 'keyboard') for (let at = 0; at < 3; at += 1) await way.press({ keys: ['ArrowRight'] });
    await way.type(String(before(slip) * 10));
    if (name === 'keyboard') await way.press({ keys: ['Enter'] });
  });
  await step('the rest is unchanged, by one act that leaves what was typed', async () => {
    if (name === 'keyboard') await way.press({ keys: ['Control', 'a'] });
    else await way.press({ at: 'thead th:nth-child(4)' });
    await way.press(withKeys(name, { words: 'Değişmedi, teyit ediyorum', within: 'footer' }, 'F9'));
    await sees(page, `${String(keys.length)} / ${String(keys.length)} girildi`);
    await sees(page, 'Kaydedildi', 'footer');
  });
  await step('what is stored is what was given', async () => {
    const stored = await until(async () => {
      const now = await rowsOf(way, edition);
      return now.every(({ value }) => value !== null) && now;
    }, 'all of it stored');
    const told = Object.fromEntries((stored || []).map(({ metric, value }) => [metric.key, value?.amount]));
    for (const metric of keys.slice(0, 5))
      expect([metric, told[metric]]).toEqual([metric, before(metric) + 1]);
    expect([told[slip], told[absent]]).toEqual([before(slip) * 10, undefined]);
  });
  await step('sending asks for a reason, and says what is next', async () => {
    await way.press(withKeys(name, { words: 'Gönder…' }, 'Control', 'Shift', 'Enter'));
    await sees(page, 'gerekçe istiyor', 'dialog');
    if (name === 'mouse') await way.press({ at: 'textarea', within: 'dialog' });
    await way.type('Kayıtla aynı.');
    await way.press(withKeys(name, { words: '43 değeri gönder', within: 'dialog' }, 'Control', 'Enter'));
    await sees(page, '43 değer gönderildi', 'dialog');
  });
  await goOut(name, 'il veri sorumlusu', way);
}

/** Opens the review from Bugün. */
async function openReview(name: WayName, who: string): Promise<Way> {
  const way = await goIn(name, who);
  await sees(way.page, 'onayınızı bekliyor');
  await way.press(withKeys(name, { at: '[data-duty]' }, 'Enter'));
  await until(() => way.page.$('[data-current="true"]'), 'the open sheet');
  return way;
}

async function approveAll(name: WayName, way: Way): Promise<void> {
  const { page } = way;
  const isLeft = (): boolean =>
    document.querySelector('[data-current="true"] [data-kind="primary"]') !== null &&
    !/ 0 bekliyor|^0 bekliyor/m.test(document.querySelector('main')?.innerText ?? '');
  await way.press(withKeys(name, { words: 'Kalan', within: 'main' }, 'Shift', 'A'));
  for (let left = 0; left < 10 && (await askPage(page, isLeft)) === true; left += 1) {
    await way.press(withKeys(name, { words: 'Onayla', within: '[data-current="true"]' }, 'a'));
    await untilSettled(page);
  }
  await way.press(withKeys(name, { words: 'Kararları gönder', within: 'main' }, 'Control', 'Enter'));
  await sees(page, 'onaylandı.', 'footer');
}

async function review(name: WayName, who: string, role: string): Promise<void> {
  const way = await openReview(name, who);
  await approveAll(name, way);
  await goOut(name, role, way);
}

async function giveBack(name: WayName): Promise<void> {
  const way = await openReview(name, 'bakanlik.inceleme');
  const { page } = way;
  await sees(page, 'U.201', '[data-current="true"]');
  await way.press(withKeys(name, { words: 'Düzeltme iste', within: '[data-current="true"]' }, 'r'));
  await way.fill({ at: 'textarea', within: '[data-current="true"]' }, 'Bir sıfır fazla; kayıttan bakınız.');
  await way.press(withKeys(name, { words: 'Düzeltmeyi yaz', within: 'main' }, 'Enter'));
  await sees(page, '1 düzeltme', 'main');
  await approveAll(name, way);
  await sees(page, '1 değer için düzeltme istendi.', 'footer');
  await goOut(name, 'Bakanlık inceleme yetkilisi, düzeltme isteyen', way);
}

async function correct(name: WayName, edition: string): Promise<void> {
  const way = await goIn(name, 'il.editor');
  const { page } = way;
  await sees(page, 'Bir sıfır fazla; kayıttan bakınız.');
  await way.press({ words: 'Düzelt', at: '[data-duty]' });
  await until(
    () =>
      askPage(
        page,
        (key) => document.querySelector('tr[data-current="true"]')?.getAttribute('data-metric') === key,
        slip,
      ),
    'the row that came back',
  );
  const rows = await rowsOf(way, edition);
  const right = rows.find(({ metric }) => metric.key === slip)?.previous?.value.amount ?? 0;
  await until(() => askPage(page, () => document.activeElement?.matches('[data-active] input')), 'its cell');
  await way.type(String(right + 2));
  if (name === 'keyboard') await way.press({ keys: ['Enter'] });
  else await way.press(valueOf('gazi'));
  await until(
    async () =>
      (await rowsOf(way, edition)).some(
        ({ metric, value }) => metric.key === slip && value?.amount === right + 2,
      ),
    'the corrected value stored',
  );
  // By the parts of the screen: from the grid round to the head, without a key of its own.
  if (name === 'keyboard') for (let at = 0; at < 2; at += 1) await way.press({ keys: ['Shift', 'F6'] });
  await way.press({ words: 'Gönder…' });
  await sees(page, '1 değer gidiyor', 'dialog');
  await way.press(withKeys(name, { words: '1 değeri gönder', within: 'dialog' }, 'Control', 'Enter'));
  await sees(page, '1 değer gönderildi', 'dialog');
  await goOut(name, 'il veri sorumlusu, düzelten', way);
}

/** The publisher decides on few persons, sees the booklet, and closes the edition. */
async function publish(name: WayName, edition: string): Promise<void> {
  const way = await goIn(name, 'yayin');
  const { page } = way;
  await sees(page, 'gizlilik kararınızı bekliyor');
  await way.press(withKeys(name, { at: '[data-duty]' }, 'Enter'));
  await way.fill({ at: 'input[type=search]', within: 'main' }, 'igdir');
  await sees(page, 'gizlilik kararı bekliyor', `[data-plate="${plate}"]`);
  await way.press({ words: 'Yayımla…', within: `[data-plate="${plate}"]` });
  await sees(page, 'gizlilik eşiğinin', 'dialog');
  await way.choose({ at: 'dialog select' }, 'Açık');
  await way.fill({ at: 'dialog textarea' }, 'Sayı önceki dönemde açıkça yayımlandı.');
  await way.press({ words: 'Kararları kaydet', within: 'dialog' });
  await sees(page, 'Iğdır kitapçığı yayımlandı');
  await until(() => page.$(`[data-plate="${plate}"] [data-state="done"]`), 'the files', jobPatience);
  const booklet = await fetch(`${journey.origin}/${edition}/igdir/`);
  expect([booklet.status, (await booklet.text()).includes('Iğdır')]).toEqual([200, true]);
  await way.press({ words: 'Dönemi kapat', within: 'main' });
  await way.press({ words: 'Dönemi kapat', within: 'dialog' });
  await sees(page, 'Kapandı', 'header');
  await goOut(name, 'yayım sorumlusu', way);
}

it.each<readonly [WayName, string]>([
  ['keyboard', '2024-3'],
  ['mouse', '2024-4'],
])('a whole edition by %s alone, from the empty sheet to the booklet', async (name, edition) => {
  await openEdition(edition);
  await enterSheet(name, edition);
  await step('the province approves', async () => review(name, 'il.onay', 'il onay yetkilisi'));
  await step('the ministry sends one back', async () => giveBack(name));
  await step('the province corrects it', async () => correct(name, edition));
  await step('and approves', async () => review(name, 'il.onay', 'il onay yetkilisi, düzeltmeden sonra'));
  await step('the ministry, too', async () =>
    review(name, 'bakanlik.inceleme', 'Bakanlık inceleme yetkilisi, düzeltmeden sonra'),
  );
  await step('the booklet is published, and the edition closed', async () => publish(name, edition));
});
