import type { Page } from 'puppeteer';
import { startBrowser, type BrowserOptions, type RunningBrowser } from '../browser/startBrowser';
import type { BrowserFacts } from '../client/protocol';
import { PressFailure } from '../pressFailure';
import { guardPage } from './guardPage';
import { printBooklet, type PrintedBooklet } from './printBooklet';
import type { PageNumbers } from './pageNumbers';

export interface PrinterOptions extends BrowserOptions {
  readonly printTimeoutMs: number;
  /** A browser is replaced after this many jobs. */
  readonly jobsPerBrowser: number;
}

export interface Printer {
  /** Starts the browser if none is up, and says which one it is. */
  ready(): Promise<BrowserFacts>;
  /** One job at a time: a page belongs to one job. */
  print(render: (pageNumbers: PageNumbers) => string): Promise<PrintedBooklet>;
  stop(): Promise<void>;
}

interface Held {
  readonly running: RunningBrowser;
  readonly page: Page;
}

/** A browser with one page, kept over jobs, replaced after a failure and after many jobs. */
export function createPrinter(options: PrinterOptions): Printer {
  let held: Held | null = null;
  let jobs = 0;
  let lastPageNumbers: PageNumbers = {};

  const letGo = (): RunningBrowser | undefined => {
    const old = held?.running;
    held = null;
    jobs = 0;
    return old;
  };

  const hold = async (): Promise<Held> => {
    if (held !== null && (!held.running.healthy() || jobs >= options.jobsPerBrowser)) {
      await letGo()?.stop();
    }
    held ??= await open(options);
    return held;
  };

  return {
    stop: async () => letGo()?.stop(),
    ready: async () => factsOf((await hold()).running),
    print: async (render) => {
      const { page } = await hold();
      jobs += 1;
      try {
        const printed = await guardPage(page, options.printTimeoutMs, () =>
          printBooklet(page, render, lastPageNumbers),
        );
        lastPageNumbers = printed.pageNumbers;
        return printed;
      } catch (error) {
        await letGo()?.kill();
        throw error;
      }
    },
  };
}

async function open(options: BrowserOptions): Promise<Held> {
  const running = await startBrowser(options).catch((error: unknown) => {
    throw new PressFailure(
      'start',
      'browser_missing',
      error instanceof Error ? error.message : String(error),
    );
  });
  const page = await running.browser.newPage();
  await page.setJavaScriptEnabled(false);
  return { running, page };
}

const factsOf = ({ version, source, confinement, pid }: RunningBrowser): BrowserFacts => ({
  version,
  source,
  confinement: confinement.name,
  pid,
});
