import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { asSystem } from '@/database/asSystem';
import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type { Env } from '@/env';
import { startWork } from '@/process/startWork';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { startPublicSide } from './startPublicSide';
import { reviewSheets, type WaitingSheet } from './reviewSheets';
import { median, ms, table, timed } from './benchmarkReport';

interface Way {
  readonly approve: number;
  readonly steps: Readonly<Record<string, number>>;
  /** From the call of the last approval until the PDF has been read over HTTP. */
  readonly whole: number;
}

const sheets = 9;
const slowest = 120_000;

/** Measures sheet by sheet from the ministry's approval until a reader gets the PDF. */
export async function measureApproval(payload: Payload, env: Env): Promise<string> {
  // The country's own booklets are measured elsewhere and would only stand in the queue.
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
  await payload.db.deleteMany({ collection: 'renders', where: {} });
  const waiting = await reviewSheets(payload, env.dataDir, sheets);
  const work = startWork(payload, env);
  const served = await startPublicSide(env);
  const ways: Way[] = [];
  for (const sheet of waiting) ways.push(await goTheWay(payload, served.origin, sheet));
  await served.stop();
  await work.stop();
  // The first starts the press and the browser.
  return approvalReport(ways.slice(0, 1), ways.slice(1));
}

async function goTheWay(
  payload: Payload,
  origin: string,
  { reviewer, request, place }: WaitingSheet,
): Promise<Way> {
  const began = performance.now();
  const approved = await timed(() => approveFigures({ ...reviewer, now: new Date() }, request));
  const bad = approved.result.results.find(({ outcome }) => outcome !== 'done');
  if (bad !== undefined) throw new Error(`Not approved: ${JSON.stringify(bad)}`);
  await untilServed(`${origin}${bookletPath(place)}${bookletFiles.pdf}`, began + slowest);
  const whole = performance.now() - began;
  return {
    approve: approved.took,
    steps: await stepsOf(payload, `${request.edition}:${request.province}:1:1`),
    whole,
  };
}

async function untilServed(url: string, until: number): Promise<void> {
  while (performance.now() < until) {
    const answer = await fetch(url);
    const bytes = await answer.arrayBuffer();
    if (answer.ok && bytes.byteLength > 0) return;
    await pause(10);
  }
  throw new Error(`${url} did not come`);
}

async function stepsOf(payload: Payload, id: string): Promise<Way['steps']> {
  for (;;) {
    const render = await payload.findByID({ collection: 'renders', id, ...asSystem });
    if (render.state === 'failed') throw new Error(JSON.stringify(render.reason));
    if (render.state === 'done') return render.timings ?? {};
    await pause(20);
  }
}

function approvalReport(first: readonly Way[], warm: readonly Way[]): string {
  const row = (name: string, of: (way: Way) => number): string[] => [
    name,
    ms(median(first.map(of))),
    ms(median(warm.map(of))),
    `${((median(warm.map(of)) / median(warm.map(({ whole }) => whole))) * 100).toFixed(0)} %`,
  ];
  const step =
    (name: string) =>
    (way: Way): number =>
      way.steps[name] ?? 0;
  const rest = (way: Way): number =>
    way.whole - way.approve - step('press')(way) - step('store')(way) - step('switch')(way);
  return `## From the last approval to the served PDF

One province of up to 43 questions, its last approval outstanding; web and job loop in one process (the embedded default), the
reader asking over HTTP every 10 ms until the PDF answers. First: press and browser start as well. Warm: medians of
${String(warm.length)} sheets, one after the other. The reference is the whole way.

${table(
  ['wall time', 'first, ms', 'warm, ms', 'share (warm)'],
  [
    row('approve, decide, snapshot, commit', ({ approve }) => approve),
    row('press', step('press')),
    row('store', step('store')),
    row('switch', step('switch')),
    row('waiting: queue, lease, the reader’s next look', rest),
    row('**approval to PDF**', ({ whole }) => whole),
    row('after it: present', step('present')),
  ],
)}

The job loop looks at its queue every 250 ms, which is most of the waiting. A warm sheet
may meet what follows the one before it (values presented, the pages over many provinces built anew). The shares are
medians of their own and need not add up to 100 %.`;
}
