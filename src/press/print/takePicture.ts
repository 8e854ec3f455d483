import type { Page } from 'puppeteer';
import { withPrintPolicy } from '../contentPolicy';

/** Takes a picture of one self-contained document, from its upper left corner, as PNG. The window keeps its size. */
export async function takePicture(
  page: Page,
  html: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  await page.setContent(withPrintPolicy(html), { waitUntil: 'load', timeout: 0 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const clip = { x: 0, y: 0, width, height };
  return page.screenshot({ type: 'png', clip, captureBeyondViewport: true });
}
