import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { locales } from '@/domain/bilingual';
import { readBookletAssets } from '@/press/booklet/assets';
import { cardSize } from '@/press/booklet/screen/cardHtml';
import { ensureBrowserDir, isRoot } from '@/press/browser/browserFolder';
import { findBrowser } from '@/press/browser/findBrowser';
import { defaultBrowserDir } from '@/press/client/permissions';
import { takePicture } from '@/press/print/takePicture';
import { siteCardHtml } from '@/press/web/siteCard';

/**
 * Takes the pictures that other sites show of links to pages over many provinces, with the press's own browser, and notes what
 * each was taken of: `npx tsx scripts/tools/cards.ts`. They hold no figure, so that they need not be taken at each release.
 */
const folder = 'src/press/booklet/pictures';
await ensureBrowserDir(defaultBrowserDir());
const { executable, libraries } = await findBrowser(
  process.env['CHROMIUM_PATH'] ?? null,
  defaultBrowserDir(),
);
const browser = await puppeteer.launch({
  executablePath: executable,
  headless: 'shell',
  args: isRoot() ? ['--no-sandbox'] : [],
  env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
});
const assets = await readBookletAssets('src/press/booklet');
const sources: Record<string, string> = {};
for (const locale of locales) {
  const html = siteCardHtml(locale, assets);
  const picture = await takePicture(await browser.newPage(), html, cardSize);
  await writeFile(join(folder, `kart-${locale}.png`), picture);
  sources[`kart-${locale}.png`] = createHash('sha256').update(html).digest('hex');
}
await writeFile(join(folder, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`);
await browser.close();
