import type { Browser, KeyInput, Page } from 'puppeteer';
import { sitDown, type Desk } from '../../../tests/support/desk';
import { startJourneyBrowser } from '../../../tests/support/journeyBrowser';
import { startWeb } from '../../../tests/support/webProcess';
import { endpointAddressOf } from '@/contract/endpointAddress';
import type { Answer, Ask, ReadName } from '@/contract/endpoints';
import { readPasswords } from '@/demo/run/passwords';

/** A person at the built program, who uses nothing but the keyboard; each press is counted. */
export interface Hands {
  readonly page: Page;
  readonly open: Desk['open'];
  /** Presses one key, or several at once: a chord counts as one. */
  readonly press: (...keys: readonly KeyInput[]) => Promise<void>;
  /** Types a text, each sign one press. */
  readonly type: (text: string) => Promise<void>;
  /** Presses so far. */
  readonly presses: () => number;
  /** Pixels by which anything on the page was scrolled since it was opened. */
  readonly scrolled: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** The built program with a browser, on a folder that is filled already. */
export interface OpenDesk {
  readonly seat: (email: string) => Promise<Hands>;
  /** What the browser reported against the policy of the pages, each once. */
  readonly violations: ReadonlySet<string>;
  readonly origin: string;
  readonly browser: Browser;
  /** What the program wrote to its standard output. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts the built program on a folder and a browser beside it. */
export async function openDesk(dataDir: string): Promise<OpenDesk> {
  const web = await startWeb(dataDir);
  const [, browser] = await Promise.all([web.ready(), startJourneyBrowser()]);
  const violations = new Set<string>();
  return {
    violations,
    origin: web.origin,
    browser,
    output: web.output,
    seat: (email) => seat(browser, { origin: web.origin, dataDir, violations }, email),
    stop: async () => {
      await browser.close();
      await web.kill('SIGTERM');
    },
  };
}

interface Place {
  readonly origin: string;
  readonly dataDir: string;
  readonly violations: Set<string>;
}

async function seat(browser: Browser, place: Place, email: string): Promise<Hands> {
  const password = readPasswords(place.dataDir)[email];
  if (password === undefined) throw new Error(`Nobody has the address ${email}`);
  const desk = await sitDown(browser, place.origin, { email, password });
  const { page } = desk;
  await page.exposeFunction('reportViolation', (told: string) => place.violations.add(told));
  await page.evaluateOnNewDocument(watchPage);
  let presses = 0;
  const press = async (...keys: readonly KeyInput[]): Promise<void> => {
    const held = keys.slice(0, -1);
    const last = keys.at(-1);
    if (last === undefined) return;
    for (const key of held) await page.keyboard.down(key);
    // A browser without a window has no menu of its own that would make a paste of Ctrl+V.
    const isPaste = held.includes('Control') && last === 'v';
    await page.keyboard.press(last, isPaste ? { commands: ['Paste'] } : {});
    for (const key of held.toReversed()) await page.keyboard.up(key);
    presses += 1;
  };
  return {
    page,
    open: desk.open,
    press,
    type: async (text) => {
      for (const sign of text) {
        // Letters that no key of the browser's own keyboard has come as what they are.
        await page.keyboard.type(sign);
        presses += 1;
      }
    },
    presses: () => presses,
    scrolled: () => page.evaluate(() => Number(document.documentElement.dataset['scrolled'] ?? 0)),
    close: desk.close,
  };
}

/** Runs in each page before its own scripts: reports what its policy forbids, and adds up how far anything is scrolled. */
function watchPage(): void {
  const report = Reflect.get(window, 'reportViolation') as (told: string) => unknown;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    report(`${effectiveDirective}: ${blockedURI} at ${location.pathname} (${sourceFile})`);
  });
  const places = new WeakMap<EventTarget, number>();
  let scrolled = 0;
  const look = ({ target }: Event): void => {
    const box = target === document ? document.scrollingElement : target;
    if (!(box instanceof Element)) return;
    scrolled += Math.abs(box.scrollTop - (places.get(box) ?? 0));
    places.set(box, box.scrollTop);
    document.documentElement.dataset['scrolled'] = String(scrolled);
  };
  document.addEventListener('scroll', look, { capture: true });
}

/** Asks the desk's own interface, as the person at it; gives the answer and the bytes that it came in. */
export async function askDesk<N extends ReadName>(
  page: Page,
  name: N,
  ask: Ask<N>,
): Promise<{ readonly answer: Answer<N>; readonly text: string }> {
  const { path } = endpointAddressOf(name, ask);
  const { ok, text } = await page.evaluate(async (address) => {
    const headers = { 'accept-language': document.documentElement.lang };
    const response = await fetch(address, { headers });
    return { ok: response.ok, text: await response.text() };
  }, path);
  if (!ok) throw new Error(`${path}: ${text.slice(0, 300)}`);
  return { answer: JSON.parse(text) as Answer<N>, text };
}
