import { once } from 'node:events';
import type { Browser } from 'puppeteer';

/** Tells whether a process of this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const closeTimeoutMs = 3_000;

/** Ends a browser, by force if it does not end by itself. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const force = setTimeout(() => browser.process()?.kill('SIGKILL'), closeTimeoutMs);
  try {
    await browser.close();
  } catch {
    // A browser that is gone cannot be closed; what counts is that its process ends.
    browser.process()?.kill('SIGKILL');
  } finally {
    clearTimeout(force);
  }
}

/** Ends a browser at once and waits until its process is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  if (process === null || process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}
