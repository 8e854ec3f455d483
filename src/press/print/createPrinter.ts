import type { Page } from 'puppeteer';
import type { BrowserOptions, RunningBrowser } from '../browser/startBrowser';
import type { BrowserFacts } from '../client/protocol';
import { guardPage } from './printPage';
import { holdBrowser } from './holdBrowser';
import type { Typesetting } from '../booklet/print/printHtml';
import { printBooklet, type PrintedBooklet } from './printBooklet';

export interface PrinterOptions extends BrowserOptions {
  readonly printTimeoutMs: number;
  /** A browser is replaced after this many jobs. */
  readonly jobsPerBrowser: number;
}

export interface Printer {
  /** Starts the browser if none is up, and says which one it is. */
  ready(): Promise<BrowserFacts>;
  /** One job at a time: a page belongs to one job. */
  print(typesetting: Typesetting): Promise<PrintedBooklet>;
  /** Gives the page to other work on it, a measurement say. */
  use<T>(work: (page: Page) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Makes a printer of one browser with one page, which serves many jobs and is killed after a failure. */
export function createPrinter(options: PrinterOptions): Printer {
  const holder = holdBrowser(options, options.jobsPerBrowser);
  const use = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const { page } = await holder.hold();
    holder.used();
    try {
      return await guardPage(page, options.printTimeoutMs, () => work(page));
    } catch (error) {
      await holder.letGo()?.kill();
      throw error;
    }
  };
  return {
    stop: async () => holder.letGo()?.stop(),
    ready: async () => factsOf((await holder.hold()).running),
    use,
    print: (typesetting) => use((page) => printBooklet(page, typesetting)),
  };
}

const factsOf = ({ version, source, confinement, pid }: RunningBrowser): BrowserFacts => ({
  version,
  source,
  confinement: confinement.name,
  pid,
});
