import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { machine } from '../bench/machine';
import { part } from '../bench/parts';
import { benchmarkReport, withParts } from '../bench/benchmarkReport';
import { partNames, runPart, type PartName } from '../bench/runPart';
import { withMongo } from '../bench/withMongo';

/**
 * `npm run bench [-- NAME] [-- --write]`: ratios against named references, measured in turns in one run, and what the desk's
 * tasks take in a browser, beside their bars. Each part runs in a process and a folder of its own; `--write` keeps them in
 * docs/benchmarks.md, one part alone in its place there.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
    part: { type: 'string' },
  },
});
const only = values.only ?? positionals[0];
const file = 'docs/benchmarks.md';

if (values.part === undefined) await measure();
else await part(values.part as PartName);

async function measure(): Promise<void> {
  const before = machine();
  const texts: string[] = [];
  for (const name of partNames.filter((each) => only === undefined || each === only)) {
    const text =
      name === 'sheets-mongodb' ? await withMongo((env) => runPart(name, env)) : await runPart(name);
    texts.push(text);
    console.log(`\n${text}`);
  }
  const whole = benchmarkReport({ before, after: machine(), texts });
  console.log(`\n${whole.slice(0, whole.indexOf('\n## '))}`);
  if (!values.write) return;
  const written = only === undefined ? whole : withParts(readFileSync(file, 'utf8'), texts);
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}
