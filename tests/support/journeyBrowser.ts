import puppeteer, { type Browser } from 'puppeteer';
import { ensureBrowserDir, isRoot } from '@/press/browser/browserFolder';
import { defaultBrowserDir } from '@/press/client/permissions';
import { findBrowser } from '@/press/browser/findBrowser';
import { patience } from './until';

/** Starts the press's own browser, but with its network: it visits the desk as people do. */
export async function startJourneyBrowser(): Promise<Browser> {
  const folder = defaultBrowserDir();
  await ensureBrowserDir(folder);
  const { executable, libraries } = await findBrowser(process.env['CHROMIUM_PATH'] ?? null, folder);
  return puppeteer.launch({
    executablePath: executable,
    headless: 'shell',
    timeout: patience,
    args: ['--lang=tr', ...(isRoot() ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  });
}
