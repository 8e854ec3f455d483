import { median, ms, ratio, sum, table } from './benchmarkReport';

const inPress = ['compose', 'html', 'print', 'finish', 'verify', 'write'];
const inJob = ['press', 'store', 'switch', 'present'];

/** One booklet: milliseconds of its job, its bare print, the job's steps and the press's own. */
export interface Pair {
  readonly job: number;
  readonly bare: number;
  readonly steps: Readonly<Record<string, number>>;
}

/** Writes the report of the booklets' measurements. */
export function jobAndBareReport(pairs: readonly Pair[], { version }: { readonly version: string }): string {
  const job = sum(pairs.map((pair) => pair.job));
  const bare = sum(pairs.map((pair) => pair.bare));
  const each = median(pairs.map((pair) => pair.job / pair.bare));
  return `## ${String(pairs.length)} booklets through the whole job

Reference: a bare loop that prints the same finished HTML, once each, on one reused page of the same browser in the
same confinement (${version}), and does nothing with the PDF. The job is the worker’s own: take lease, press, store, switch,
present, on SQLite and a folder; one worker, one press, one page; job and loop take turns booklet by booklet. The waiting in the
queue and the pages over many provinces are not in it.

${table(
  ['', 'ms for each booklet (median)', 'all, seconds', 'ratio'],
  [
    ['bare loop', ms(median(pairs.map((pair) => pair.bare))), (bare / 1000).toFixed(1), '1.00'],
    ['whole job', ms(median(pairs.map((pair) => pair.job))), (job / 1000).toFixed(1), ratio(job, bare)],
  ],
)}

The median of the ratios booklet by booklet is ${each.toFixed(2)}. Where the job’s time goes:

${table(['stage', 'ms (median)', 'share of the job', 'to the bare loop'], rowsOf(pairs, job, bare))}

“Print” is more than the bare loop’s print: it also shows and measures the galley, plans the pages, fills the template, loads the
PDF, and asks the page for the words of links and headings. “Between the processes” is the snapshot over
IPC and what the press’s own clock does not see; the last row is what the job’s clock does not see: the lease taken, renewed
and let go, the publication read, the turn at the address, each stage written down, mails queued.`;
}

function rowsOf(pairs: readonly Pair[], job: number, bare: number): readonly (readonly string[])[] {
  const step =
    (name: string) =>
    ({ steps }: Pair): number =>
      steps[name] ?? 0;
  const rest =
    (whole: (pair: Pair) => number, parts: readonly string[]) =>
    (pair: Pair): number =>
      whole(pair) - sum(parts.map((name) => step(name)(pair)));
  const row = (name: string, of: (pair: Pair) => number): readonly string[] => {
    const times = pairs.map(of);
    return [name, ms(median(times)), `${((sum(times) / job) * 100).toFixed(1)} %`, ratio(sum(times), bare)];
  };
  return [
    row('**press**', step('press')),
    ...inPress.map((name) => row(`press: ${name}`, step(name))),
    row('press: between the processes', rest(step('press'), inPress)),
    ...inJob.slice(1).map((name) => row(`**${name}**`, step(name))),
    row(
      '**lease and records**',
      rest(({ job: whole }) => whole, inJob),
    ),
  ];
}
