import type { BrowserOptions, RunningBrowser } from '../browser/startBrowser';
import type { BrowserFacts } from '../client/protocol';
import { guardPage } from './printPage';
import { guessPageNumbers, type PageNumbers } from './pageNumbers';
import { holdBrowser } from './holdBrowser';
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
  print(render: (pageNumbers: PageNumbers) => string): Promise<PrintedBooklet>;
  stop(): Promise<void>;
}

/** Makes a printer of one browser with one page, which serves many jobs and is killed after a failure. */
export function createPrinter(options: PrinterOptions): Printer {
  const holder = holdBrowser(options, options.jobsPerBrowser);
  const guess = guessPageNumbers();
  return {
    stop: async () => holder.letGo()?.stop(),
    ready: async () => factsOf((await holder.hold()).running),
    print: async (render) => {
      const { page } = await holder.hold();
      holder.used();
      try {
        const print = (): Promise<PrintedBooklet> => printBooklet(page, render, guess.next());
        const printed = await guardPage(page, options.printTimeoutMs, print);
        guess.learn(printed.pageNumbers);
        return printed;
      } catch (error) {
        await holder.letGo()?.kill();
        throw error;
      }
    },
  };
}

const factsOf = ({ version, source, confinement, pid }: RunningBrowser): BrowserFacts => ({
  version,
  source,
  confinement: confinement.name,
  pid,
});
