import type { Page } from 'puppeteer';
import { countedRules } from '../support/countedRules';
import { beginJourney } from '../support/journey';
import { judge, worse, type Counts } from '../support/keptCounts';
import { newWindow, openPage, untilSettled } from '../support/openPage';

const publicPages = ['/', '/en/', '/2024-2/', '/2024-2/igdir/', '/2024-2/igdir/1/', '/yok/'];
/** What nobody needs to be signed in for. */
const entrances = ['/yonetim/login', '/yonetim/forgot', '/yonetim/unauthorized'];
/** Who looks at which screens. */
const screens: Readonly<Record<string, readonly string[]>> = {
  'il.editor': ['/yonetim', '/yonetim/veri-girisi', '/yonetim/kilavuz', '/yonetim/yok'],
  'il.onay': ['/yonetim/inceleme', '/yonetim/inceleme?donem=2024-2&il=76'],
  'metin.yazari': ['/panel/collections/services', '/panel/collections/services/asdep'],
  'metin.onay': ['/yonetim/inceleme'],
  yayin: ['/yonetim/yayin', '/yonetim/gecmis', '/panel/collections/editions/2024-2'],
  yonetici: [
    '/yonetim/giden-posta',
    '/yonetim/guvenlik',
    '/yonetim/account',
    '/yonetim/kisiler',
    '/yonetim/vekalet',
  ],
};

/** The place of a page whose address has an id in it. */
const onePerson = '/yonetim/kisiler/… (yonetici)';

const journey = beginJourney();
const counted: Record<string, Counts[string]> = {};

/** Opens a window of the frame by its key, and waits for it. */
async function openBy(page: Page, keys: string): Promise<void> {
  await page.focus('main');
  if (keys === '?') await page.keyboard.press('?');
  else {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
  }
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
      counted[path] = await countedRules(page);
    }
    await page.close();
  });

  it.each(Object.entries(screens))('are counted: the screens of %s', async (who, paths) => {
    const desk = await journey.seat(who);
    for (const path of paths) {
      await desk.open(path);
      counted[`${path} (${who})`] = await countedRules(desk.page);
    }
    await desk.close();
  });

  it('are counted: the page of one person', async () => {
    const desk = await journey.seat('yonetici');
    await desk.open('/yonetim/kisiler');
    await desk.press(journey.personOf('il.editor').name, 'table');
    await desk.sees('Hesap geçmişi');
    await untilSettled(desk.page);
    counted[onePerson] = await countedRules(desk.page);
    await desk.close();
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
      await desk.page.click('header button:last-of-type');
      await desk.page.waitForSelector('[role=menu]');
      counted[`${place}: menu`] = await countedRules(desk.page);
      await desk.close();
    },
  );

  it('break no rule on more elements than before', async () => {
    const frames = 3 * 4;
    expect(Object.keys(counted)).toHaveLength(
      publicPages.length + entrances.length + Object.values(screens).flat().length + 1 + frames,
    );
    expect(await judge('axe', counted)).toEqual([]);
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
