import { beginJourney } from '../support/journey';
import { untilSettled } from '../support/openPage';
import { until } from '../support/until';

const journey = beginJourney();

/** The frame of the desk, by keyboard alone where a keyboard does. */
describe('the frame of the desk', () => {
  it('finds a province’s figure from anywhere, and helps at the screen that is open', async () => {
    const desk = await journey.seat('bakanlik.inceleme');
    const { page } = desk;
    await desk.open('/yonetim');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await desk.sees('Ekranlar', 'dialog');
    await page.keyboard.type('IGDIR');
    await desk.sees('Iğdır', 'dialog [aria-selected=true]');
    await page.keyboard.press('Enter');
    await desk.sees('Iğdır', 'h1');
    await desk.sees('2024-2 veri formu', 'main header');
    expect([new URL(page.url()).search, await page.title()]).toEqual([
      '?donem=2024-2&il=76',
      'Veri girişi · Kitapçık',
    ]);

    await page.keyboard.press('?');
    await desk.sees('Veri girmek', 'dialog');
    await desk.press('Bütün kılavuz', 'dialog');
    await desk.sees('Veri girişi kılavuzu', 'h1');
    await page.goBack();
    await desk.sees('Iğdır', 'h1');
    await desk.sees('2024-2 veri formu', 'main header');
    await desk.close();
  });

  it('opens a province on the board for whoever publishes, and finds the guide', async () => {
    const desk = await journey.seat('yayin');
    const { page } = desk;
    const find = async (words: string): Promise<void> => {
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
      await page.waitForSelector('dialog[open]');
      await page.keyboard.type(words);
      await desk.sees(words, 'dialog [aria-selected=true]');
      await page.keyboard.press('Enter');
    };
    await desk.open('/yonetim');
    await find('Iğdır');
    await until(() => page.url().endsWith('/yayin?donem=2024-2&il=76'), 'the board');
    await until(
      () =>
        page.evaluate(
          () => document.activeElement?.closest('[data-plate]')?.getAttribute('data-plate') === '76',
        ),
      'the focus in the line of the province',
    );
    await find('E-postalar');
    await desk.sees('E-postalar', 'h1');
    await desk.close();
  });

  it('speaks the language and has the look that were chosen, from the first paint on', async () => {
    const desk = await journey.seat('il.editor');
    const { page } = desk;
    await desk.open('/yonetim');
    for (const choice of ['İngilizce (English)', 'Dark']) {
      await page.click('header > button:last-of-type');
      await page.waitForSelector('[role=menu]');
      await page.evaluate((words) => {
        const items = [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')];
        items.find(({ innerText }) => innerText.trim() === words)?.click();
      }, choice);
      await page.waitForSelector('[role=menu]', { hidden: true });
    }
    await desk.sees('Data entry', 'nav');
    const markup = await page.evaluate(async () => (await fetch('/yonetim', { cache: 'no-store' })).text());
    expect(markup).toContain('<html lang="en" data-theme="dark">');
    await desk.close();
  });

  it('stands while the server is out of reach, says so, and comes back by itself', async () => {
    const desk = await journey.seat('il.editor');
    await desk.open('/yonetim/veri-girisi');
    await desk.page.setOfflineMode(true);
    await desk.sees('Çevrimdışı', 'footer');
    await desk.sees('Iğdır', 'h1');
    await desk.sees('2024-2 veri formu', 'main header');
    await desk.page.setOfflineMode(false);
    await desk.sees('Kaydedilmiş', 'footer');
    await desk.close();
  });

  it('leads a stranger to the login and back to where the link led', async () => {
    const context = await journey.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${journey.origin}/yonetim/yayin?donem=2024-2`);
    await until(() => page.url().includes('/yonetim/login'), 'the login');
    await untilSettled(page);
    expect(new URL(page.url()).searchParams.get('redirect')).toBe('/yonetim/yayin?donem=2024-2');
    await context.close();
  });
});
