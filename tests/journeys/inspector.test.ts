import { askPage } from '../support/askPage';
import { brokenRules } from '../support/brokenRules';
import type { Desk } from '../support/desk';
import { press, putCursor } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { until } from '../support/until';

const journey = beginJourney();
const { seat } = journey;

const inspected = '[data-inspected="sonim-erkek"]';
const sheet = '/yonetim/veri-girisi?donem=2024-2&il=76&gosterge=sonim-erkek';
const field = `${inspected} [data-talk] textarea`;

/** Gives what the field of comments holds. */
const commentOf = async (desk: Desk): Promise<string | undefined> =>
  desk.page.$eval(field, ({ value }) => value).catch(() => undefined);

async function comment(desk: Desk, text: string): Promise<void> {
  await putCursor(desk.page, field);
  await desk.page.keyboard.type(text);
  await send(desk);
}

/** Posts by one key, once the focus is in the field. */
async function send({ page }: Desk): Promise<void> {
  const isThere = (wanted: string): boolean => document.activeElement?.matches(wanted) === true;
  await until(() => askPage(page, isThere, field), 'the focus in the field');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

describe('all about one figure', () => {
  let editor: Desk;
  let reviewer: Desk;

  beforeAll(async () => {
    editor = await seat('il.editor');
    reviewer = await seat('bakanlik.inceleme');
  });

  it('follows the figure that the address names, and says what the drawing shows', async () => {
    await editor.open(sheet);
    await editor.sees('ŞÖNİM', inspected);
    await editor.sees('Basılacağı cümle', inspected);
    await editor.sees('tutuyor', inspected);
    const said = await until(
      () => editor.page.$eval(`${inspected} svg title`, ({ textContent }) => textContent),
      'the drawing’s words',
    );
    expect(said).toContain('bu dönem (2024-2) 858');
  });

  it('leads in by one key and back by another', async () => {
    const { page } = editor;
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const isWithin = (part: string): boolean => document.activeElement?.closest(part) !== null;
    await until(() => page.evaluate(isWithin, inspected), 'the focus in the inspector');
    await page.keyboard.press('Escape');
    await until(async () => !(await page.evaluate(isWithin, inspected)), 'the focus back in the grid');
  });

  it('leads from a check to the figure on its other side', async () => {
    await press(editor.page, '8.738', `${inspected} [data-rule]`);
    await editor.sees('(toplam)', '[data-inspected="sonim-toplam"]');
    await editor.open(sheet);
  });

  it('keeps half a comment when the tab dies', async () => {
    await putCursor(editor.page, field);
    await editor.page.keyboard.type('Danışma hattına başvuranlar ');
    await editor.page.reload();
    await editor.sees('Yarım kalan yorumunuz geri getirildi.', inspected);
    expect(await commentOf(editor)).toBe('Danışma hattına başvuranlar ');
  });

  it('calls a reviewer by an @ and the first letters, and posts by one key', async () => {
    const { page } = editor;
    await putCursor(page, field);
    await page.keyboard.press('End');
    await page.keyboard.type('dâhil mi, @');
    await until(() => page.$(`${inspected} [role=combobox]`), 'the list of people');
    await page.keyboard.type('zeynep');
    await until(() => page.$('[role=option][data-focused], [role=option]'), 'somebody of this name');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until(async () => (await commentOf(editor))?.includes('@Zeynep Kaya '), 'the name in the comment');
    await send(editor);
    await editor.sees('Açık', `${inspected} [data-talk=open]`);
    await editor.sees('@Zeynep Kaya', inspected);
    await until(async () => (await commentOf(editor)) === '', 'an empty field');
  });

  it('shows the one who was called what is new, and takes the answer', async () => {
    await reviewer.open(sheet);
    await reviewer.sees('Yanıtınız bekleniyor.', inspected);
    await reviewer.sees('yeni', `${inspected} [data-unread=true]`);
    expect(await brokenRules(reviewer.page)).toEqual([]);
    await comment(reviewer, 'Değil; yalnız yüz yüze hizmet alanlar.');
    await reviewer.sees('Yanıtlandı', `${inspected} [data-talk=answered]`);
  });

  it('brings the answer by itself, and lets who asked close the conversation and open it again', async () => {
    await editor.sees('Değil; yalnız yüz yüze hizmet alanlar.', inspected);
    expect(await brokenRules(editor.page)).toEqual([]);
    await press(editor.page, 'Çözüldü say', inspected);
    await editor.sees('Çözüldü', `${inspected} [data-talk=resolved]`);
    await comment(editor, 'Bir şey daha soracağım.');
    await editor.sees('Açık', `${inspected} [data-talk=open]`);
  });

  it('has a text that may not be posted stay where it is', async () => {
    const { page } = reviewer;
    await page.setOfflineMode(true);
    await putCursor(page, field);
    await page.keyboard.type('Bağlantı yokken');
    await send(reviewer);
    await reviewer.sees('Sunucuya', inspected);
    expect(await commentOf(reviewer)).toBe('Bağlantı yokken');
    await page.setOfflineMode(false);
    await press(page, 'Yeniden dene', inspected);
    await reviewer.sees('Bağlantı yokken', `${inspected} [data-kind=comment]:last-child`);
  });
});
