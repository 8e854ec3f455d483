import { join } from 'node:path';
import { compose } from '@/domain/booklet/compose';
import type { PressStep } from '@/domain/publication/pressProblem';
import { readBookletAssets } from '@/press/booklet/assets';
import { bookletHtml } from '@/press/booklet/bookletHtml';
import type { BookletJob } from '@/press/client/protocol';
import { startPress } from '@/press/client/startPress';
import { createPrinter } from '@/press/print/createPrinter';
import { bareLoop } from './bareLoop';
import { median, ms, ratio, sum, timed } from './numbers';
import { table } from './table';

type Booklet = Pick<BookletJob, 'snapshot' | 'contentHash'>;
type Pair = {
  readonly job: number;
  readonly bare: number;
  readonly steps: Readonly<Partial<Record<PressStep, number>>>;
};

const browser = { chromiumPath: null, browserDir: null };

/** Each booklet through the whole press job and through the bare loop, one after the other, the order changing. */
export async function pressAndBare(
  booklets: readonly Booklet[],
  { workDir, entry }: { readonly workDir: string; readonly entry: string },
): Promise<string> {
  const pages = await finalPages(booklets, join(resolveFolder(entry), 'press'));
  const press = startPress({ entry, workDir, publicOrigin: '' });
  const bare = await bareLoop(browser);
  const printJob = async (booklet: Booklet): Promise<Pair['steps']> => {
    const result = await press.printBooklet({ ...booklet, outDir: join(workDir, 'bench-booklet') });
    if (!result.ok) throw new Error(`${result.step}: ${result.detail}`);
    return result.timings;
  };
  const pairs: Pair[] = [];
  const [warm] = booklets;
  if (warm !== undefined) await printJob(warm);
  await bare.print(pages[0]?.html ?? '');
  for (const [index, booklet] of booklets.entries()) {
    const html = pages[index]?.html ?? '';
    const first = index % 2 === 0 ? null : await timed(() => bare.print(html));
    const job = await timed(() => printJob(booklet));
    const { took } = first ?? (await timed(() => bare.print(html)));
    pairs.push({ job: job.took, bare: took, steps: job.result });
  }
  await bare.stop();
  await press.stop();
  return told(pairs, {
    twice: pages.slice(1).filter(({ prints }) => prints > 1).length,
    version: bare.version,
  });
}

const resolveFolder = (entry: string): string => join(entry, '..');

/** The page of each booklet as the press prints it last, its contents' page numbers right; how often it was printed. */
async function finalPages(
  booklets: readonly Booklet[],
  assetsFolder: string,
): Promise<readonly { readonly html: string; readonly prints: number }[]> {
  const assets = await readBookletAssets(assetsFolder);
  const printer = createPrinter({ ...browser, printTimeoutMs: 60_000, jobsPerBrowser: 500 });
  const pages: { html: string; prints: number }[] = [];
  for (const { snapshot, contentHash } of booklets) {
    const content = { composed: compose(snapshot), snapshot, contentHash, publicOrigin: '' };
    const { html, prints } = await printer.print((pageNumbers) =>
      bookletHtml({ ...content, medium: 'print', assets, pageNumbers }),
    );
    pages.push({ html, prints });
  }
  await printer.stop();
  return pages;
}

function told(pairs: readonly Pair[], { twice, version }: { twice: number; version: string }): string {
  const job = sum(pairs.map((pair) => pair.job));
  const bare = sum(pairs.map((pair) => pair.bare));
  const each = median(pairs.map((pair) => pair.job / pair.bare));
  const names = ['compose', 'html', 'print', 'finish', 'verify', 'write'] as const;
  const steps = names.map((name) => ({ name, times: pairs.map((pair) => pair.steps[name] ?? 0) }));
  const inSteps = sum(steps.map(({ times }) => sum(times)));
  const rows = [...steps, { name: 'between the processes', times: [job - inSteps] }].map(
    ({ name, times }) => [
      name,
      times.length > 1 ? ms(median(times)) : ms(sum(times) / pairs.length),
      `${((sum(times) / job) * 100).toFixed(1)} %`,
      ratio(sum(times), bare),
    ],
  );
  return `## ${String(pairs.length)} booklets through the whole press job

Reference: a bare loop that prints the same finished HTML, once each, on one reused page of the same browser in the
same confinement (${version}), and does nothing with the PDF. One press, one page; the two take turns booklet by booklet.
The job printed ${String(twice)} of ${String(pairs.length)} booklets a second time, because page numbers in the
contents had moved (counted in an earlier pass in the same order).

${table(
  ['', 'ms for each booklet (median)', 'all, seconds', 'ratio'],
  [
    ['bare loop', ms(median(pairs.map((pair) => pair.bare))), (bare / 1000).toFixed(1), '1.00'],
    ['whole job', ms(median(pairs.map((pair) => pair.job))), (job / 1000).toFixed(1), ratio(job, bare)],
  ],
)}

The median of the ratios booklet by booklet is ${each.toFixed(2)}. Where the job's time goes:

${table(['step', 'ms (median)', 'share of the job', 'to the bare loop'], rows)}

“Print” is more than the bare loop's print: it also fills the template, loads the PDF to read the page numbers, asks the page
for the words of links and headings, and prints again where the numbers moved. The last row is a mean: the snapshot over IPC,
and what the steps' clock does not see.`;
}
