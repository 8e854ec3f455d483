import type { Browser, Page } from 'puppeteer';
import { PressFailure } from '../pressFailure';

/**
 * Runs `work` on a page, but gives up the moment the page crashes, the browser is lost, or the time is over.
 * Without this a lost renderer is noticed only at the protocol's own timeout.
 */
export async function guardPage<T>(page: Page, timeoutMs: number, work: () => Promise<T>): Promise<T> {
  const browser: Browser = page.browser();
  let giveUp: (failure: PressFailure) => void = () => undefined;
  const trouble = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const onCrash = (error: Error): void => {
    giveUp(new PressFailure('print', 'page_crashed', error.message));
  };
  const onLoss = (): void => {
    giveUp(new PressFailure('print', 'browser_lost', 'the browser ended during the job'));
  };
  const timer = setTimeout(() => {
    giveUp(new PressFailure('print', 'timeout', `${timeoutMs} ms`));
  }, timeoutMs);
  page.on('error', onCrash);
  browser.on('disconnected', onLoss);
  try {
    if (!browser.connected) onLoss();
    return await Promise.race([trouble, work()]);
  } finally {
    clearTimeout(timer);
    page.off('error', onCrash);
    browser.off('disconnected', onLoss);
  }
}
