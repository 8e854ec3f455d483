import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer';
import sharp, { type OverlayOptions } from 'sharp';
import { createPrinter } from '@/press/print/createPrinter';
import { sampleBooklets } from '../../tests/factories/sampleBooklets';
import { printedPdf, printerOptions } from '../../tests/support/pressBooklet';
import { published } from '../bench/desk/deskCountry';

/** One picture of what readers get, at two pixels a point of its width. */
export interface ReadersPicture {
  readonly name: string;
  readonly width: number;
  readonly png: Uint8Array;
}

const run = promisify(execFile);
const booklet = `/${published.id}/igdir/`;
const igdir = '76';
const paper = '#e9e6df';
const gap = 24;
/** Two facing pages of the printed booklet, an even one on the left. */
const spread = [4, 5];

/** Takes a printed spread, and from a standing program the province's page on a desk and a phone and the country's home. */
export async function takeReadersPictures(
  browser: Browser,
  origin: string,
): Promise<readonly ReadersPicture[]> {
  const desk = { width: 1440, height: 900 };
  return [
    { name: 'kitapcik', width: 1200, png: await printedSpread() },
    { name: 'il-sayfasi', width: desk.width, png: await shot(browser, `${origin}${booklet}`, desk) },
    {
      name: 'il-sayfasi-telefon',
      width: 390,
      png: await shot(browser, `${origin}${booklet}`, { width: 390, height: 844 }),
    },
    { name: 'ulke', width: desk.width, png: await shot(browser, `${origin}/`, desk) },
  ];
}

async function shot(
  browser: Browser,
  address: string,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const page: Page = await browser.newPage();
  try {
    await page.setViewport({ ...size, deviceScaleFactor: 2 });
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.evaluate(async () => document.fonts.ready.then(() => undefined));
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/**
 * Draws two facing pages of a booklet that is compared with editions before and with other provinces, by poppler's
 * `pdftoppm`; throws where that is missing.
 */
async function printedSpread(): Promise<Uint8Array> {
  const snapshot = sampleBooklets(({ plate }) => plate === igdir).at(-1);
  if (snapshot === undefined) throw new Error('The sample country has no such province');
  const folder = await mkdtemp(join(tmpdir(), 'kitapcik-spread-'));
  const printer = createPrinter(printerOptions);
  try {
    const file = join(folder, 'kitapcik.pdf');
    await writeFile(file, await printedPdf(printer, snapshot));
    const [first, last] = [String(spread.at(0)), String(spread.at(-1))];
    await run('pdftoppm', ['-png', '-r', '150', '-f', first, '-l', last, file, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).toSorted();
    return await sideBySide(await Promise.all(names.map(async (name) => readFile(join(folder, name)))));
  } finally {
    await printer.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sideBySide(pages: readonly Buffer[]): Promise<Uint8Array> {
  const sizes = await Promise.all(pages.map(async (page) => sharp(page).metadata()));
  const [width, height] = [sizes[0]?.width ?? 0, sizes[0]?.height ?? 0];
  const placed = pages.map((input, at): OverlayOptions => ({ input, top: gap, left: gap + at * width }));
  const background = {
    width: width * pages.length + 2 * gap,
    height: height + 2 * gap,
    channels: 3 as const,
    background: paper,
  };
  return sharp({ create: background }).composite(placed).png().toBuffer();
}
