import { rm } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { browserArguments, confinements, type Confinement } from './browserArguments';
import { defaultBrowserDir } from '../client/permissions';
import { ensureBrowserDir, makeProfile, sweepProfiles } from './browserFolder';
import { closeBrowser, killBrowser } from './browserProcess';
import { findBrowser, type FoundBrowser } from './findBrowser';

export interface BrowserOptions {
  readonly chromiumPath: string | null;
  readonly browserDir: string | null;
  /** The confinements to try, tightest first; all of them by default. */
  readonly confinements?: readonly Confinement[];
  /** Leaves out the confinements without Chromium's own sandbox. */
  readonly needsSandbox?: boolean;
}

/** Says that the browser starts in none of the sandboxes that it must be held in. */
export class SandboxMissing extends Error {}

export interface RunningBrowser {
  readonly browser: Browser;
  /** `Chrome/153.0.8010.0`. */
  readonly version: string;
  readonly confinement: Confinement;
  readonly source: FoundBrowser['source'];
  readonly pid: number | null;
  healthy(): boolean;
  /** Ends the browser, by force if it does not end by itself, and removes its profile. */
  stop(): Promise<void>;
  /** Ends it at once: after a fault nothing it holds is worth waiting for. */
  kill(): Promise<void>;
}

const launchOptions = {
  timeout: 15_000,
  protocolTimeout: 30_000,
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
} as const;

/** Once a confinement has worked on this machine it is used again without asking. */
let proven: Confinement | null = null;

/** Finds a browser and starts it in the tightest confinement that the machine allows. */
export async function startBrowser(options: BrowserOptions): Promise<RunningBrowser> {
  const browserDir = path.resolve(options.browserDir ?? defaultBrowserDir());
  await ensureBrowserDir(browserDir);
  await sweepProfiles(browserDir);
  const found = await findBrowser(options.chromiumPath, browserDir);
  const refusals: string[] = [];
  for (const confinement of candidates(options)) {
    try {
      const running = await launch(found, confinement, browserDir);
      proven = confinement;
      return running;
    } catch (error) {
      refusals.push(`${confinement.name}: ${firstLine(error)}`);
    }
  }
  const detail = `the browser does not start (${refusals.join('; ')})`;
  throw options.needsSandbox === true ? new SandboxMissing(detail) : new Error(detail);
}

function candidates(options: BrowserOptions): readonly Confinement[] {
  const all = options.confinements ?? confinements();
  const allowed = all.filter(({ sandbox }) => sandbox || options.needsSandbox !== true);
  const known = allowed.filter(({ name }) => name === proven?.name);
  return known.length > 0 ? known : allowed;
}

async function launch(
  found: FoundBrowser,
  confinement: Confinement,
  browserDir: string,
): Promise<RunningBrowser> {
  const profile = await makeProfile(browserDir, confinement.user);
  const command = [
    ...confinement.wrapper,
    found.executable,
    ...(await browserArguments(profile, confinement.sandbox)),
  ];
  const [executablePath, ...args] = command as [string, ...string[]];
  try {
    const browser = await puppeteer.launch({
      executablePath,
      args,
      ignoreDefaultArgs: true,
      pipe: true,
      env: browserEnvironment(profile, found.libraries),
      ...launchOptions,
    });
    return await describe(browser, { found, confinement, profile });
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

interface Launched {
  readonly found: FoundBrowser;
  readonly confinement: Confinement;
  readonly profile: string;
}

async function describe(browser: Browser, launched: Launched): Promise<RunningBrowser> {
  return {
    browser,
    version: (await browser.version()).replace(/^Headless/, ''),
    confinement: launched.confinement,
    source: launched.found.source,
    pid: browser.process()?.pid ?? null,
    healthy: () => browser.connected,
    stop: async () => {
      await closeBrowser(browser);
      await removeProfile(launched.profile);
    },
    kill: async () => {
      await killBrowser(browser);
      await removeProfile(launched.profile);
    },
  };
}

/** What cannot be removed now is swept when its press is gone; the booklet's own fault must not be hidden by it. */
const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }).catch(() => undefined);

function browserEnvironment(profile: string, libraries: string | null): Record<string, string> {
  return {
    HOME: profile,
    TMPDIR: profile,
    LANG: 'C.UTF-8',
    TZ: 'Europe/Istanbul',
    ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 2).join(' ');
