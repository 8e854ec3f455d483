import type { Page } from 'puppeteer';
import {
  SandboxMissing,
  startBrowser,
  type BrowserOptions,
  type RunningBrowser,
} from '../browser/startBrowser';
import { PressFailure } from '../steps';

export interface Held {
  readonly running: RunningBrowser;
  readonly page: Page;
}

export interface BrowserHolder {
  /** The browser and its page; a new one where none is up, or where this one has done its jobs. */
  hold(): Promise<Held>;
  /** Counts a job. */
  used(): void;
  /** Takes the browser out, for the caller to end. */
  letGo(): RunningBrowser | undefined;
}

/** Holds one browser with one page, replaced after `mostJobs`. */
export function holdBrowser(options: BrowserOptions, mostJobs: number): BrowserHolder {
  let held: Held | null = null;
  let jobs = 0;
  const letGo = (): RunningBrowser | undefined => {
    const old = held?.running;
    held = null;
    jobs = 0;
    return old;
  };
  return {
    letGo,
    used: () => {
      jobs += 1;
    },
    hold: async () => {
      if (held !== null && (!held.running.healthy() || jobs >= mostJobs)) await letGo()?.stop();
      held ??= await open(options);
      return held;
    },
  };
}

async function open(options: BrowserOptions): Promise<Held> {
  try {
    const running = await startBrowser(options);
    const page = await running.browser.newPage();
    await page.setJavaScriptEnabled(false);
    return { running, page };
  } catch (error) {
    throw new PressFailure(
      'start',
      error instanceof SandboxMissing ? 'sandbox_missing' : 'browser_missing',
      error instanceof Error ? error.message : String(error),
    );
  }
}
