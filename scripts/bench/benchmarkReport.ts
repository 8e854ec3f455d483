import type { Machine } from './machine';

/** Writes a Markdown table: words to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** Gives the middle value; of none, 0. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Gives the value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Adds up the values. */
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Writes milliseconds: `8.4`, `312`. */
export const ms = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

/** Writes a ratio: `0.42`, `1.37`. */
export const ratio = (value: number, reference: number): string => (value / reference).toFixed(2);

/** Runs a piece of work and gives its milliseconds and its result. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly took: number; readonly result: T }> {
  const began = performance.now();
  const result = await work();
  return { took: performance.now() - began, result };
}

export interface BenchmarkRun {
  readonly before: Machine;
  readonly after: Machine;
  /** The parts' texts, in order. */
  readonly texts: readonly string[];
}

/** Writes the whole of docs/benchmarks.md. */
export function benchmarkReport({ before, after, texts }: BenchmarkRun): string {
  return `${head(before, after)}\n\n${texts.join('\n\n')}\n`;
}

/** Puts parts in the place of those with the same titles in a document that was written before; a new one comes first. */
export function withParts(before: string, texts: readonly string[]): string {
  const parts = before.split(/^(?=## )/mu);
  const fresh = texts.join('\n\n').split(/^(?=## )/mu);
  const titleOf = (part: string): string => part.slice(0, part.indexOf('\n'));
  const added = fresh.filter((part) => !parts.some((each) => titleOf(each) === titleOf(part)));
  const [opening = '', ...rest] = parts;
  const kept = rest.map((part) => fresh.find((each) => titleOf(each) === titleOf(part)) ?? part);
  return [opening, ...added, ...kept].map((part) => part.trim()).join('\n\n') + '\n';
}

const head = (before: Machine, after: Machine): string => `# Benchmarks

Written by \`npm run bench -- --write\`; \`npm run bench\` alone prints the same, and \`-- booklets\` (or
\`desk\`, \`sheets-sqlite\`, \`sheets-mongodb\`, \`public\`, \`attacks\`) measures one part, which \`--write\` then puts into its place. Everything runs on this machine, over loopback,
with fixed counts, in new folders that are removed. It needs no setting; nginx and a MongoDB (\`scripts/tools/mongod.mjs\`)
are used where they can be had, and named as left out where not. Compare the ratios: ours and its reference take turns
within one run, so both meet the same machine. Only the desk's tasks have bars; nothing else here fails by being slow.

- Machine: ${before.facts}.
- Run: ${before.at} to ${after.at} UTC. Load average ${before.load.toFixed(1)} before, ${after.load.toFixed(1)} after.
${busy(before)}`;

function busy({ load }: Machine): string {
  return load > 0.5
    ? '- **The machine was shared and busy with other work**: times in milliseconds are longer than on a quiet one, and single values scatter. Trust the ratios, and those roughly.'
    : '- The machine was quiet when the run began.';
}
