import { brokenRules } from '../support/brokenRules';
import { logIn, secondTab, type Desk } from '../support/desk';
import { openNextEdition } from '../support/nextEdition';
import { beginJourney } from '../support/journey';
import { secondWindow } from '../support/openPage';
import { until } from '../support/until';

const journey = beginJourney();
const { seat, personOf } = journey;
const sheet = '/yonetim/veri-girisi?donem=2024-3&il=76';

interface Stored {
  readonly key: string;
  readonly amount: number | null;
  readonly unchanged: string | null;
  readonly before: number;
}

/** The figures of the new edition as the server has them, in the sheet's order. */
async function storedFigures({ page }: Desk): Promise<readonly Stored[]> {
  const view = await page.evaluate(async () => {
    const response = await fetch('/api/desk/sheets/2024-3/76');
    return (await response.json()) as {
      sections: {
        services: {
          figures: {
            metric: { key: string };
            value: { amount?: number } | null;
            previous?: { value: { amount?: number } };
            unchanged?: string;
          }[];
        }[];
      }[];
    };
  });
  const figures = view.sections.flatMap(({ services }) => services.flatMap((service) => service.figures));
  return figures.map(({ metric, value, previous, unchanged }) => ({
    ...{ key: metric.key, amount: value?.amount ?? null, unchanged: unchanged ?? null },
    before: previous?.value.amount ?? 0,
  }));
}

async function amountOf(desk: Desk, metric: string): Promise<number | null> {
  return (await storedFigures(desk)).find(({ key }) => key === metric)?.amount ?? null;
}

async function stored(desk: Desk, metric: string, amount: number | null): Promise<void> {
  await until(
    async () => (await amountOf(desk, metric)) === amount,
    async () => `${metric} stored as ${String(amount)}, not ${String(await amountOf(desk, metric))}`,
  );
}

/** Presses a key with Control. */
async function control({ page }: Desk, key: 'a' | 'd' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Drags from one element to another with the left button. */
async function drag({ page }: Desk, from: string, to: string): Promise<void> {
  const middle = async (selector: string): Promise<readonly [x: number, y: number]> => {
    const box = await (await page.waitForSelector(selector))?.boundingBox();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
  };
  await page.mouse.move(...(await middle(from)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(to)), { steps: 4 });
  await page.mouse.up();
}

describe('a sheet that is a grid', () => {
  let editor: Desk;

  beforeAll(async () => {
    await openNextEdition(await seat('yayin'));
  });
  beforeEach(async () => {
    editor = await seat('il.editor');
    await editor.open(sheet);
    await editor.sees('43', '[data-grid] table');
  });
  afterEach(async () => {
    await editor.close();
  });

  it('confirms all that is unchanged in two keys, and takes it back in one', async () => {
    await control(editor, 'a');
    await editor.page.keyboard.press('F9');
    await until(
      async () => (await storedFigures(editor)).filter(({ unchanged }) => unchanged === '2024-2').length > 40,
      'the confirmed values',
    );
    await editor.sees('= 2. dönem', '[data-grid]');
    await control(editor, 'z');
    await until(
      async () => (await storedFigures(editor)).every(({ amount }) => amount === null),
      'nothing, as before',
    );
  });

  it('is filled and sent on by mouse alone: a drag selects, the corner fills, a button confirms', async () => {
    const [first, second, third] = (await storedFigures(editor)).map(({ key }) => `[data-metric="${key}"]`);
    const value = (row = ''): string => `${row} [data-column=value]`;
    await editor.page.click(value(first));
    await editor.press('Değişmedi, teyit ediyorum', 'footer');
    await editor.sees('1 değer “değişmedi” diye teyit edildi', 'footer');
    await drag(editor, '[data-handle]', value(third));
    await editor.sees('2 satır dolduruldu', 'footer');
    await editor.press('Geri al', 'footer');
    await drag(editor, value(second), value(third));
    await editor.sees('2 hücre', 'footer');
    await editor.press('Değişmedi, teyit ediyorum', 'footer');
    await editor.sees('2 değer “değişmedi” diye teyit edildi', 'footer');
    await until(
      async () => (await storedFigures(editor)).filter(({ unchanged }) => unchanged !== null).length === 3,
      'three confirmed values',
    );
    // A button keeps the focus that a mouse gave it, until a cell is pressed.
    await editor.page.click('main header button[aria-label="Yinele"]');
    await editor.choose('sehit');
  });

  it('is filled in by keyboard alone, from the key that opens it, and stores itself', async () => {
    const figures = await storedFigures(editor);
    let keys = 0;
    for (const { before } of figures) {
      await editor.page.keyboard.type(String(before + 1));
      await editor.page.keyboard.press('Enter');
      keys += String(before + 1).length + 1;
    }
    await editor.sees('43 / 43', 'main header');
    await until(
      async () => (await storedFigures(editor)).every(({ amount, before }) => amount === before + 1),
      'all 43 stored',
    );
    await editor.sees('Kaydedildi', 'footer');
    expect(keys).toBeLessThanOrEqual(252);
    // Confirming the rest leaves what says something else.
    await control(editor, 'a');
    await editor.page.keyboard.press('F9');
    await editor.sees('Kaydedildi', 'footer');
    expect((await storedFigures(editor)).every(({ unchanged }) => unchanged === null)).toBe(true);
    expect(await brokenRules(editor.page)).toEqual([]);
  });

  it('says what is wrong while it is typed, with one key to put it right', async () => {
    await editor.type('asdep-hane', '286.810');
    await editor.choose('asdep-hane');
    await editor.sees('U.201', '[data-line]');
    await editor.press('28.681 yap', '[data-line]');
    await stored(editor, 'asdep-hane', 28_681);
    await editor.choose('eoe-kisi');
    await editor.page.keyboard.type('-');
    await editor.sees('İl için geçerli değil', '[data-line]');
    await editor.page.keyboard.press('Escape');
    await editor.type('eoe-kisi', '1.O12');
    await editor.sees('Kabul edilmedi', '[data-metric="eoe-kisi"]');
    await editor.holds('eoe-kisi', '1.O12');
    await editor.choose('eoe-kisi');
    await editor.press('1.012 olarak kaydet', '[data-line]');
    await stored(editor, 'eoe-kisi', 1012);
  });

  it('goes on without a network, and stores what waits when it is back', async () => {
    await editor.page.setOfflineMode(true);
    await editor.type('aep-kisi', '4.200');
    await editor.sees('Çevrimdışı, 1 kuyrukta', 'footer');
    await editor.page.setOfflineMode(false);
    await stored(editor, 'aep-kisi', 4200);
  });

  it('keeps what is typed when the session ends, and stores it after a new login', async () => {
    const context = editor.page.browserContext();
    await context.deleteCookie(...(await context.cookies()));
    await editor.type('aep-kisi', '4.210');
    await editor.sees('Oturum kapandı, yazdıklarınız duruyor', 'footer');
    const loginTab = await secondWindow(editor.page);
    await logIn(loginTab, journey.origin, personOf('il.editor'));
    await loginTab.close();
    await editor.page.bringToFront();
    await stored(editor, 'aep-kisi', 4210);
  });

  it('brings back in another tab what a closed one had not stored', async () => {
    await editor.page.setOfflineMode(true);
    await editor.type('sehit', '79');
    await editor.sees('1 kuyrukta', 'footer');
    const next = await secondTab(editor, journey.origin);
    await editor.page.close();
    await next.open(sheet);
    await next.sees('Kaydedilmemiş 1 değişiklik geri getirildi.');
    await next.holds('sehit', '79');
    await stored(next, 'sehit', 79);
    await next.close();
  });

  it('shows both values where somebody else stored another meanwhile, and stores neither until one is chosen', async () => {
    await editor.page.setOfflineMode(true);
    await editor.type('sydv-vakif', '6');
    const other = await secondTab(editor, journey.origin);
    await other.open(sheet);
    await other.type('sydv-vakif', '5');
    await stored(other, 'sydv-vakif', 5);
    await editor.page.setOfflineMode(false);
    await editor.sees('İki değer', '[data-metric="sydv-vakif"]');
    await editor.choose('sydv-vakif');
    await editor.sees('Kayıtlı olan: 5', '[data-line]');
    expect(await amountOf(editor, 'sydv-vakif')).toBe(5);
    await editor.press('Benimki: 6', '[data-line]');
    await stored(editor, 'sydv-vakif', 6);
    await other.close();
  });
});
