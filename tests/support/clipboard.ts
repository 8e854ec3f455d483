import type { Page } from 'puppeteer';

/** Puts a text into the clipboard, as another program would. */
export async function copyElsewhere(page: Page, text: string): Promise<void> {
  const other = await page.browserContext().newPage();
  try {
    await other.setContent('<textarea></textarea>');
    await other.evaluate((copied) => {
      const field = document.querySelector('textarea');
      if (field === null) return;
      field.value = copied;
      field.select();
    }, text);
    await other.keyboard.down('Control');
    await other.keyboard.press('c', { commands: ['Copy'] });
    await other.keyboard.up('Control');
  } finally {
    await other.close();
  }
  await page.bringToFront();
}
