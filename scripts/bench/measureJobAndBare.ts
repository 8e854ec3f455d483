import { join, resolve } from 'node:path';
import type { Payload } from 'payload';
import { asSystem } from '@/database/asSystem';
import { compose } from '@/domain/booklet/compose';
import type { Env } from '@/env';
import type { WholePublication } from '@/workflow/sheet/publications';
import { readBookletAssets } from '@/press/booklet/assets';
import { typesetting } from '@/press/booklet/print/printHtml';
import { startPress } from '@/press/client/startPress';
import { createPrinter } from '@/press/print/createPrinter';
import { runRender } from '@/rendering/runRender';
import { openStorage } from '@/storage/openStorage';
import { bareLoop } from './bareLoop';
import { jobAndBareReport, type Pair } from './jobAndBareReport';
import { timed } from './benchmarkReport';

export type BookletToPrint = Pick<WholePublication, 'id' | 'snapshot' | 'contentHash'>;

const browser = { chromiumPath: null, browserDir: null };

/** Measures each booklet through the whole job and the bare loop in turn, the order changing. */
export async function measureJobAndBare(
  payload: Payload,
  env: Env,
  booklets: readonly BookletToPrint[],
): Promise<string> {
  const entry = resolve('dist', 'press.mjs');
  const pages = await finalPages(booklets, env.publicUrl);
  const press = startPress({ entry, workDir: env.dataDir, publicOrigin: env.publicUrl });
  const bare = await bareLoop(browser);
  const doJob = jobDoer(payload, env, press);
  const pairs: Pair[] = [];
  const [warm] = booklets;
  if (warm !== undefined) await press.printBooklet({ ...warm, outDir: join(env.dataDir, 'bench-warm') });
  await bare.print(pages[0] ?? '');
  for (const [index, booklet] of booklets.entries()) {
    const html = pages[index] ?? '';
    const first = index % 2 === 0 ? null : await timed(() => bare.print(html));
    const job = await timed(() => doJob(booklet));
    const { took } = first ?? (await timed(() => bare.print(html)));
    pairs.push({ job: job.took, bare: took, steps: await job.result() });
  }
  await bare.stop();
  await press.stop();
  return jobAndBareReport(pairs, { version: bare.version });
}

/** Does the job of a waiting render, as the worker's loop would; its result reads the steps' times. */
function jobDoer(
  payload: Payload,
  env: Env,
  press: ReturnType<typeof startPress>,
): (booklet: BookletToPrint) => Promise<() => Promise<Pair['steps']>> {
  const inPress: Record<string, number> = {};
  const printBooklet: typeof press.printBooklet = async (job) => {
    const result = await press.printBooklet(job);
    if (result.ok) Object.assign(inPress, result.timings);
    return result;
  };
  const runtime = {
    press: { ...press, printBooklet },
    storage: openStorage(env),
    workDir: join(env.dataDir, 'bench-jobs'),
    now: () => new Date(),
    stopping: new AbortController().signal,
  };
  return async ({ id }) => {
    const render = `${id}:1`;
    const end = await runRender({ payload, runtime }, render);
    if (end !== 'done') throw new Error(`${render} ended as ${end}`);
    return async () => {
      const row = await payload.findByID({
        collection: 'renders',
        id: render,
        ...asSystem,
      });
      return { ...row.timings, ...inPress };
    };
  };
}

/** Each booklet's pages as the press prints them. */
async function finalPages(
  booklets: readonly BookletToPrint[],
  publicOrigin: string,
): Promise<readonly string[]> {
  const assets = await readBookletAssets(resolve('dist', 'press'));
  const printer = createPrinter({ ...browser, printTimeoutMs: 60_000, jobsPerBrowser: 500 });
  const written: string[] = [];
  for (const { snapshot, contentHash } of booklets) {
    const content = { composed: compose(snapshot), snapshot, contentHash, publicOrigin };
    const setting = typesetting(content, assets);
    const { plan } = await printer.print(setting);
    written.push(setting.pages(plan));
  }
  await printer.stop();
  return written;
}
