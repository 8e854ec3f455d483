import type { Machine } from './machine';

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

const head = (before: Machine, after: Machine): string => `# Benchmarks

Written by \`npm run bench -- --write\`; \`npm run bench\` alone prints the same, and \`-- --only booklets\` (or
\`sheets-sqlite\`, \`sheets-mongodb\`, \`public\`) measures one part. Everything runs on this machine, over loopback,
with fixed counts, in new folders that are removed. It needs no setting; nginx and a MongoDB (\`scripts/tools/mongod.mjs\`)
are used where they can be had, and named as left out where not. Compare the ratios: ours and its reference take turns
within one run, so both meet the same machine. There are no bars here, and nothing fails by being slow.

- Machine: ${before.facts}.
- Run: ${before.at} to ${after.at} UTC. Load average ${before.load.toFixed(1)} before, ${after.load.toFixed(1)} after.
${busy(before)}`;

function busy({ load }: Machine): string {
  return load > 0.5
    ? '- **The machine was shared and busy with other work**: times in milliseconds are longer than on a quiet one, and single values scatter. Trust the ratios, and those roughly.'
    : '- The machine was quiet when the run began.';
}
