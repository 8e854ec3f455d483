import { askPage } from '../support/askPage';
import { brokenRules } from '../support/brokenRules';
import type { Desk } from '../support/desk';
import { choose, pressAt, typeInto } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { jobPatience, until } from '../support/until';

const journey = beginJourney();
const { seat } = journey;
let publisher: Desk;
beforeAll(async () => {
  publisher = await seat('yayin');
});

/** Asks one of the program's addresses as whoever sits there. */
async function ask(desk: Desk, method: string, path: string, body?: object): Promise<unknown> {
  const { status, answer } = await desk.page.evaluate(
    async (how, address, sent) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, {
        method: how,
        headers,
        ...(sent === null ? {} : { body: sent }),
      });
      return { status: response.status, answer: (await response.json()) as unknown };
    },
    method,
    path,
    body === undefined ? null : JSON.stringify(body),
  );
  expect([path, status < 300 ? 'ok' : status]).toEqual([path, 'ok']);
  return answer;
}

const boardOf = (edition: string): string => `/yonetim/yayin?donem=${edition}`;
const row = 'tr[data-plate="76"]';
const service = 'evde-bakim';

/** One ministry editor changes a service's name, another approves it: 2024-2 was opened before. */
async function renameService(): Promise<void> {
  const writer = await seat('metin.yazari');
  const second = await seat('metin.onay');
  await writer.open('/yonetim');
  await second.open('/yonetim');
  const stored = (await ask(writer, 'GET', `/api/services/${service}?depth=0`)) as { revision: number };
  const changed = { revision: stored.revision, name: 'Evde Bakım Desteği' };
  await ask(writer, 'PATCH', `/api/services/${service}`, changed);
  const at = `/api/desk/texts/services/${service}`;
  for (const [desk, action] of [
    [writer, 'send'],
    [second, 'approve'],
  ] as const) {
    const { revision } = (await ask(desk, 'GET', at)) as { revision: number };
    await ask(desk, 'POST', `${at}/${action}`, { revision });
  }
  await writer.close();
  await second.close();
}

/** An edition whose booklets leave together; nobody has entered anything. */
async function openTrain(): Promise<void> {
  const fromNow = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await ask(publisher, 'POST', '/api/editions', {
    id: '2024-3',
    year: 2024,
    month: 9,
    asOf: '2024-09-30',
    entryOpens: fromNow(-1),
    entryDue: fromNow(10),
    entryCloses: fromNow(20),
    releaseMode: 'train',
  });
  const at = '/api/desk/editions/2024-3';
  const { seenFacts } = (await ask(publisher, 'GET', `${at}/opening`)) as { seenFacts: string };
  await ask(publisher, 'POST', `${at}/open`, { revision: 0, seenFacts });
}

/** Waits until the files of Iğdır's latest publication on the open board can be read. */
async function filesAreMade(edition: string): Promise<void> {
  const isDone = async (code: string): Promise<boolean> => {
    const board = (await (await fetch(`/api/desk/board/${code}`)).json()) as {
      rows: { plate: string; publication: { render: { state: string } | null } | null }[];
    };
    return board.rows.find(({ plate }) => plate === '76')?.publication?.render?.state === 'done';
  };
  await until(
    () => askPage(publisher.page, isDone, edition),
    `the files of Iğdır's booklet of ${edition}`,
    jobPatience,
  );
}

/** The fields of the release itself: decisions on small numbers have fields of their own, which come when they were read. */
const form = 'dialog > :not(section)';

/** Chooses the kind of a later publication. */
const chooseKind = (value: 'correction' | 'withdrawal'): Promise<void> =>
  choose(publisher.page, `${form} select`, value);

/** What is carried over of few persons waits for a decision, too, though nothing of the sheet is approved. */
async function decideInTrain(): Promise<void> {
  const igdir = 'dialog details[data-plate="76"]';
  await pressAt(publisher.page, `${igdir} summary`);
  await publisher.sees('Gizlilik kararları', igdir);
  const lists = await publisher.page.$$eval(`${igdir} select`, (all) =>
    all.map(({ ariaLabel }) => ariaLabel),
  );
  for (const label of lists) await choose(publisher.page, `select[aria-label="${label ?? ''}"]`, 'keep');
  await typeInto(publisher.page, `${igdir} textarea`, 'Sayılar önceki dönemde yayımlandı.');
  expect(await brokenRules(publisher.page)).toEqual([]);
  await publisher.press('Kararları kaydet', igdir);
}

/** A second person reads what is proposed for Iğdır's booklet, and confirms it. */
async function confirmWithdrawal(): Promise<void> {
  const second = await seat('bakanlik.inceleme');
  await second.open(boardOf('2024-2'));
  await second.press('Olağanüstü işlem…', row);
  await second.sees('Bir değer yeniden doğrulanıyor.', 'dialog');
  expect(await brokenRules(second.page)).toEqual([]);
  await second.press('Teyit et', 'dialog');
  await second.sees('yayımlar okurlardan geri çekiliyor', 'dialog');
  await second.close();
}

describe('a publisher’s day', () => {
  it('given a text that was approved later, sees the booklets that it touches before taking it in', async () => {
    await renameService();
    await publisher.open(boardOf('2024-2'));
    await filesAreMade('2024-2');
    await publisher.press('Metinler: yeni sürümler');
    await publisher.sees('Evde Bakım Desteği', 'dialog');
    await pressAt(publisher.page, 'dialog fieldset input[type=checkbox]');
    await publisher.press('Etkilenen kitapçıkları göster', 'dialog');
    await publisher.sees('1 kitapçık farklı basılır', 'dialog');
    await pressAt(publisher.page, 'dialog details summary');
    await publisher.sees('Evde Bakım Desteği', 'dialog details');
    expect(await brokenRules(publisher.page)).toEqual([]);
    await publisher.press('Bu döneme al', 'dialog');
    await publisher.sees('1 metin bu döneme alındı.');
  });

  it('then corrects the booklet, with the erratum in sight that readers will get', async () => {
    await publisher.press('Yayımla…', row);
    await chooseKind('correction');
    await publisher.sees('Okurların göreceği düzeltme metni', 'dialog');
    await publisher.sees('Evde Bakım Desteği', 'dialog');
    await publisher.fill(`${form} textarea`, 'Hizmetin adı düzeltildi.');
    expect(await brokenRules(publisher.page)).toEqual([]);
    await publisher.press('Yayımla', 'dialog');
    await publisher.sees('dosyaları hazırlanıyor');
    await filesAreMade('2024-2');
    const page = await (await fetch(`${journey.origin}/2024-2/igdir/2/`)).text();
    expect(page).toContain('Hizmetin adı düzeltildi.');
    expect(page).toContain('Evde Bakım Desteği');
  });

  it('asks for another print of it, and takes it when it is ready', async () => {
    const large = 'Büyük puntolu baskı';
    await publisher.open(boardOf('2024-2'));
    await publisher.press('Başka baskılar', row);
    await publisher.sees('2. yayımın başka baskıları', 'dialog');
    await publisher.sees(large, 'dialog');
    expect(await brokenRules(publisher.page)).toEqual([]);
    await pressAt(publisher.page, `dialog button[aria-label^="${large}"]`);
    await publisher.sees(`${large} istendi`, 'dialog');
    const link = await publisher.page.waitForSelector(`dialog a[aria-label^="${large}"]`, {
      timeout: jobPatience,
    });
    const told = await link?.evaluate(async (made) => {
      const answer = await fetch(made.href);
      const name = answer.headers.get('content-disposition');
      return { name, begins: (await answer.text()).slice(0, 5) };
    });
    expect(told?.name).toContain('igdir-2024-2-kitapcik-buyuk.pdf');
    expect(told?.begins).toBe('%PDF-');
    expect(await brokenRules(publisher.page)).toEqual([]);
    await publisher.page.keyboard.press('Escape');
  });

  it('releases an edition together: what is missing is carried over, and the code is typed', async () => {
    await openTrain();
    await publisher.open(boardOf('2024-3'));
    await publisher.press('Toplu yayımla');
    await decideInTrain();
    await publisher.sees('Eksikleri tamamlanarak yayımlanabilir: 1', 'dialog');
    await pressAt(publisher.page, 'dialog input[type=checkbox]');
    await publisher.fill('dialog input:not([type=checkbox])', '2024-3');
    await publisher.sees('1 kitapçığı yayımla', 'dialog');
    expect(await brokenRules(publisher.page)).toEqual([]);
    await publisher.press('1 kitapçığı yayımla', 'dialog');
    await publisher.sees('1 kitapçık yayımlandı; dosyaları hazırlanıyor', 'dialog');
    await publisher.page.keyboard.press('Escape');
    await filesAreMade('2024-3');
    const csv = await (await fetch(`${journey.origin}/2024-3/igdir/veri.csv`)).text();
    expect(csv).toContain(',P,2024-2,');
  });

  it('whose editor is offered what readers have, instead of a new number', async () => {
    const editor = await seat('il.editor');
    await editor.open('/yonetim/veri-girisi?donem=2024-3&il=76');
    await editor.sees('0 / 43', 'main header');
    await editor.choose('sehit');
    // The line below the table follows the cell a moment later.
    await choose(editor.page, '[data-line="sehit"] select', 'carried_over');
    await editor.holds('sehit', '71 (2024-2 döneminden)');
    expect(await brokenRules(editor.page)).toEqual([]);
    await editor.sees('Kaydedildi', 'footer');
    const sheet = JSON.stringify(await ask(editor, 'GET', '/api/desk/sheets/2024-3/76'));
    expect(sheet).toContain('"value":{"kind":"carried_over","amount":71,"edition":"2024-2"}');
    // Readers ask the province for large print: its people have it in the sheet of what is published.
    await editor.open('/yonetim/veri-girisi?donem=2024-2&il=76');
    await editor.press('Başka baskılar', 'main header');
    await editor.sees('Hazır', 'dialog');
    await editor.sees('PDF’yi indir', 'dialog');
    await editor.close();
  });

  it('takes a booklet back with a second person: readers find the notice and not the figures', async () => {
    await publisher.open(boardOf('2024-2'));
    await publisher.press('Yayımla…', row);
    await chooseKind('withdrawal');
    await publisher.sees('Okurlara açıklama', 'dialog');
    await typeInto(publisher.page, `${form} textarea`, 'Kişisel veri içeriyordu.');
    await typeInto(publisher.page, `${form} textarea`, 'Bir değer yeniden doğrulanıyor.', 1);
    expect(await brokenRules(publisher.page)).toEqual([]);
    await publisher.press('Geri çekmeyi öner', 'dialog');
    await publisher.sees('okurlarda hiçbir şey değişmez');
    const before = await (await fetch(`${journey.origin}/2024-2/igdir/`)).text();
    expect(before).not.toContain('Bir değer yeniden doğrulanıyor.');
    await confirmWithdrawal();
    await publisher.open(boardOf('2024-2'));
    await filesAreMade('2024-2');
    const page = await (await fetch(`${journey.origin}/2024-2/igdir/`)).text();
    expect(page).toContain('Bir değer yeniden doğrulanıyor.');
    expect(page).not.toContain('Kişisel veri');
    expect(page).not.toContain('28.681');
  });
});
