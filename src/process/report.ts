import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { demoAddress, isDemoAddress } from '@/domain/signIn/secondFactor';

/** A demo person as `npm start` shows it. */
export interface DemoPerson {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Where to look, once everything runs. */
export interface Ready {
  readonly desk: string;
  readonly list: string;
  readonly booklet: string | null;
  /** Only after the very first start. */
  readonly people: readonly DemoPerson[] | null;
  readonly passwordsFile: string | null;
  /** Why the first booklet was not printed, or null. */
  readonly failure: string | null;
}

/** A message to `npm start`, which shows it (scripts/start/runWeb.mjs). */
export type Report =
  { readonly step: 'migrating' | 'seeding' | 'printing' | 'starting' } | { readonly ready: Ready };

/** What the desk process says to the web process: a report to pass on, or that it takes requests now. */
export type DeskMessage = Report | { readonly listening: true };

/** Sends a report to the parent process; without one (a container, a service) nobody reads it. */
export function report(said: DeskMessage): void {
  if (process.connected) process.send?.(said, undefined, undefined, () => undefined);
}

/** How a booklet's first printing ended. */
export type FirstBooklet = { readonly state: 'done' } | { readonly state: 'failed'; readonly reason: string };

/** Waits until the latest render of a sheet is done or failed; gives up after `patience` milliseconds. */
export async function waitForBooklet(
  payload: Payload,
  { edition, province }: { readonly edition: string; readonly province: string },
  patience: number,
): Promise<FirstBooklet> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const docs = await readAll({ payload }, 'renders', {
      where: { edition: { equals: edition }, province: { equals: province } },
      sort: '-attempt',
      limit: 1,
    });
    const render = docs[0];
    if (render?.state === 'done') return { state: 'done' };
    if (render?.state === 'failed' || (render?.state === 'queued' && render.reason)) {
      const { step, problem, detail } = render.reason ?? { step: '', problem: '', detail: '' };
      return { state: 'failed', reason: `${step}: ${problem}: ${detail}` };
    }
    await pause(100);
  }
  return { state: 'failed', reason: 'timeout' };
}

/** Lists the addresses of demo people who can log in: production may open a folder that was tried out. */
export async function demoPeopleLeft(payload: Payload): Promise<readonly string[]> {
  const docs = await readAll({ payload }, 'users', {
    where: { and: [{ email: { like: demoAddress } }, { active: { equals: true } }] },
  });
  return docs.map(({ email }) => email).filter(isDemoAddress);
}
