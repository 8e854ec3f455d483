import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import type { DemoPerson } from '@/process/report';
import { sitDown, type Desk } from './desk';
import { startDemo } from './firstStart';
import { startJourneyBrowser } from './journeyBrowser';
import type { WebProcess } from './webProcess';

/** The built program after its first start, and a browser for people to sit at. */
export interface Journey {
  readonly dataDir: string;
  readonly origin: string;
  readonly browser: Browser;
  /** A demo person, by the beginning of the address. */
  readonly personOf: (name: string) => DemoPerson;
  /** A window in which a demo person has logged in. */
  readonly seat: (name: string) => Promise<Desk>;
}

/** Starts both before the tests of this file, and ends them after. */
export function beginJourney(): Journey {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-journey-'));
  const started: { web?: WebProcess; browser?: Browser; people: readonly DemoPerson[] } = { people: [] };
  beforeAll(async () => {
    const { web, people } = await startDemo(dataDir);
    started.web = web;
    started.people = people;
    await web.ready();
    started.browser = await startJourneyBrowser();
  });
  afterAll(async () => {
    await started.browser?.close();
    await started.web?.kill('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  const personOf = (name: string): DemoPerson => {
    const found = started.people.find(({ email }) => email.startsWith(name));
    if (found === undefined) throw new Error(`No ${name}`);
    return found;
  };
  const begun = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The journey has not begun');
    return part;
  };
  const journey: Journey = {
    dataDir,
    get origin() {
      return begun(started.web).origin;
    },
    get browser() {
      return begun(started.browser);
    },
    personOf,
    seat: (name) => sitDown(journey.browser, journey.origin, personOf(name)),
  };
  return journey;
}
