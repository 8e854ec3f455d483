import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';

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
    if (render?.state === 'failed') {
      const { step, problem, detail } = render.reason ?? { step: '', problem: '', detail: '' };
      return { state: 'failed', reason: `${step}: ${problem}: ${detail}` };
    }
    await pause(100);
  }
  return { state: 'failed', reason: 'timeout' };
}
