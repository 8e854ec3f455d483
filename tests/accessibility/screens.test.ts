import { addressOf, deskScreens, entranceScreens } from '@/contract/addresses';
import type { Page } from 'puppeteer';
import { countedInLooks, countedRules } from '../support/countedRules';
import { pressAt } from '../support/gestures';
import type { Desk } from '../support/desk';
import { beginJourney } from '../support/journey';
import { judge, worse, type Counts } from '../support/keptCounts';
import { newWindow, openPage, untilSettled } from '../support/openPage';

const publicPages = [
  '/',
  '/en/',
  '/2024-2/',
  '/2024-2/igdir/',
  '/2024-2/igdir/1/',
  '/en/2024-2/igdir/',
  '/2024-2/igdir/1/gosterge/asdep-hane/',
  '/2024-2/ardahan/',
  '/yok/',
  '/gosterge/asdep-hane/',
  '/turkiye/2024-2/',
  '/karsilastir/igdir/',
  '/duzeltmeler/',
];
/** What nobody needs to be signed in for. */
const entrances = [
  '/yonetim/login',
  '/yonetim/forgot',
  '/yonetim/parola#kisi=p1&anahtar=k1',
  '/yonetim/logout?sor=1',
  '/yonetim/unauthorized',
];
/** Who looks at which screens. */
const screens: Readonly<Record<string, readonly string[]>> = {
  'il.editor': ['/yonetim', '/yonetim/ikinci-giris', '/yonetim/yardim', '/yonetim/yok'],
  'il.onay': ['/yonetim/inceleme'],
  'metin.yazari': ['/panel/collections/services', '/panel/collections/services/asdep'],
  'metin.onay': ['/yonetim/inceleme'],
  yayin: ['/yonetim/yayin', '/yonetim/gecmis', '/panel/collections/editions/2024-2'],
  yonetici: [
    '/panel',
    '/yonetim/giden-posta',
    '/yonetim/guvenlik',
    '/yonetim/account',
    '/yonetim/kisiler',
    '/yonetim/vekalet',
  ],
};

/** The place of a page whose address has an id in it. */
const onePerson = '/yonetim/kisiler/… (yonetici)';
/** What a sheet shows one after the other while a block is pasted into it, sent and reviewed. */
const sheet = '/yonetim/veri-girisi?donem=2024-2&il=76';
const inSheet = ['as it is', 'the inspector over it', 'the plan of a paste', 'what a sending asks', 'sent'];
const inReview = ['a figure in question', 'a correction asked for', 'decided'];
const bell = 'the news from the bell';

const journey = beginJourney();
const counted: Record<string, Counts[string]> = {};

async function control(page: Page, key: 'Enter' | 'k'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Pastes a text where the focus is, as the browser does on Ctrl+V. */
async function paste({ page }: Desk, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

/** Opens a window of the frame by its key, and waits for it. */
async function openBy(page: Page, keys: string): Promise<void> {
  await page.focus('main');
  if (keys === '?') await page.keyboard.press('?');
  else await control(page, 'k');
  await page.waitForSelector('dialog[open]');
}

/** The screens and public pages as they are served, read by axe. */
describe('pages for people without a mouse or good eyes', () => {
  it('are counted: what everybody may read', async () => {
    const page = await newWindow(journey.browser);
    for (const path of publicPages) {
      await page.goto(journey.origin + path, { waitUntil: 'networkidle0' });
      counted[path] = await countedRules(page);
    }
    for (const path of entrances) {
      await openPage(page, journey.origin + path);
      counted[path] = await countedInLooks(page);
    }
    await page.close();
  });

  it.each(Object.entries(screens))('are counted: the screens of %s', async (who, paths) => {
    const desk = await journey.seat(who);
    for (const path of paths) {
      await desk.open(path);
      counted[`${path} (${who})`] = await (path.startsWith('/panel') ? countedRules : countedInLooks)(
        desk.page,
      );
    }
    await desk.close();
  });

  it('are counted: the page of one person', async () => {
    const desk = await journey.seat('yonetici');
    await desk.open('/yonetim/kisiler');
    await desk.press(journey.personOf('il.editor').name, 'table');
    await desk.sees('Hesap geçmişi');
    await untilSettled(desk.page);
    counted[onePerson] = await countedInLooks(desk.page);
    await desk.close();
  });

  it('are counted: a sheet from a pasted block to the review of it', async () => {
    const editor = await journey.seat('il.editor');
    const look = async ({ page }: Desk, place: string): Promise<void> => {
      counted[place] = await countedInLooks(page);
    };
    await editor.open(sheet);
    await editor.sees('43', '[data-grid] table');
    await look(editor, `${sheet}: as it is`);
    await editor.page.setViewport({ width: 390, height: 844 });
    await editor.press('Ayrıntı');
    await editor.sees('Basılacağı cümle', '[role=dialog]');
    counted[`${sheet}: the inspector over it`] = await countedRules(editor.page);
    await editor.page.keyboard.press('Escape');
    await editor.page.waitForSelector('[role=dialog]', { hidden: true });
    await editor.page.setViewport({ width: 1440, height: 900 });
    await untilSettled(editor.page);
    await editor.choose('koruyucu-aile-aile');
    await paste(
      editor,
      'Gösterge\tYeni\tNot\r\nKoruyucu aile\t90\tsözleşme\r\nSosyal hizmet merkezi\t1.O12\t',
    );
    await editor.sees('Yapıştırma planı');
    await look(editor, `${sheet}: the plan of a paste`);
    await editor.press('2 yeniyi uygula');
    await editor.sees('Kaydedildi', 'footer');
    await editor.press('Gönder…');
    await editor.sees('Koruyucu aile', 'dialog');
    await look(editor, `${sheet}: what a sending asks`);
    for (const box of await editor.page.$$('dialog textarea')) await box.type('Yeni sözleşmeler yapıldı.');
    await control(editor.page, 'Enter');
    await editor.sees('değer gönderildi', 'dialog');
    await look(editor, `${sheet}: sent`);
    await editor.close();

    const approver = await journey.seat('il.onay');
    await approver.open('/yonetim/inceleme?donem=2024-2&il=76');
    await approver.sees('Koruyucu aile', '[data-current=true]');
    await look(approver, `review: a figure in question`);
    await approver.page.keyboard.press('r');
    await approver.page.waitForSelector('main textarea');
    await look(approver, `review: a correction asked for`);
    await approver.page.keyboard.press('Escape');
    await approver.page.keyboard.press('a');
    await approver.sees('Kararları gönder 1');
    await look(approver, `review: decided`);
    await pressAt(approver.page, 'header button[aria-label^="Haberler"]');
    await approver.sees('E-posta', '[role=dialog]');
    await look(approver, bell);
    await approver.close();
  });

  it.each([
    [1440, 'light', 'tr'],
    [720, 'dark', 'en'],
    [390, 'dark', 'tr'],
  ])(
    'are counted: the frame and what opens over it, at %i pixels, %s, %s',
    async (width, theme, language) => {
      const desk = await journey.seat('yonetici');
      await desk.page.setViewport({ width, height: 844 });
      const cookie = { domain: new URL(journey.origin).hostname, path: '/' };
      await desk.page
        .browserContext()
        .setCookie(
          { ...cookie, name: 'payload-theme', value: theme },
          { ...cookie, name: 'payload-lng', value: language },
        );
      await desk.open('/yonetim/giden-posta');
      const place = `frame at ${String(width)}, ${theme}, ${language}`;
      counted[place] = await countedRules(desk.page);
      const sideways = await desk.page.evaluate(
        () => document.querySelector('main')?.scrollWidth === document.querySelector('main')?.clientWidth,
      );
      expect([place, sideways]).toEqual([place, true]);
      for (const opens of ['?', 'control+k']) {
        await openBy(desk.page, opens);
        counted[`${place}: ${opens}`] = await countedRules(desk.page);
        await desk.page.keyboard.press('Escape');
      }
      await desk.page.click('header > button:last-of-type');
      await desk.page.waitForSelector('[role=menu]');
      counted[`${place}: menu`] = await countedRules(desk.page);
      await desk.close();
    },
  );

  it('are all screens of the desk but the one for an installation without people', () => {
    const paths = [...entrances, sheet, ...Object.values(screens).flat()].map((path) =>
      path.replace(/[?#].*/, ''),
    );
    const all = [...deskScreens, ...entranceScreens].filter((screen) => screen !== 'firstPerson');
    expect(all.filter((screen) => !paths.includes(addressOf(screen)))).toEqual([]);
  });

  it('break no rule on more elements than before', async () => {
    const refused = await judge('axe', counted);
    const frames = 3 * 4;
    const states = [onePerson, bell, ...inSheet, ...inReview].length;
    const places = publicPages.length + entrances.length + Object.values(screens).flat().length;
    expect(Object.keys(counted)).toHaveLength(places + frames + states);
    expect(refused).toEqual([]);
  });

  it('would be refused with a picture that has no words', async () => {
    const page = await newWindow(journey.browser);
    await page.goto(`${journey.origin}/2024-2/igdir/`, { waitUntil: 'networkidle0' });
    const before = { page: await countedRules(page) };
    await page.evaluate(() => document.querySelector('main')?.append(new Image()));
    await page.evaluate(() => {
      document.documentElement.removeAttribute('lang');
    });
    const sentences = worse(before, { page: await countedRules(page) });
    expect(sentences.join('\n')).toMatch(/image-alt/);
    expect(sentences.join('\n')).toMatch(/html-has-lang/);
    await page.close();
  });
});
