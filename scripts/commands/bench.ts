import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { machine } from '../bench/machine';
import { part } from '../bench/parts';
import { benchmarkReport } from '../bench/benchmarkReport';
import { partNames, runPart, type PartName } from '../bench/runPart';
import { withMongo } from '../bench/withMongo';

/**
 * `npm run bench [-- --write] [-- --only NAME]`: ratios against named references, measured in turns in one
 * run. No bars: figures to think with. Each part runs in a process and a folder of its own; `--write` keeps
 * them in docs/benchmarks.md.
 */
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
    part: { type: 'string' },
  },
});

if (values.part === undefined) await measure();
else await part(values.part as PartName);

async function measure(): Promise<void> {
  const before = machine();
  const texts: string[] = [];
  for (const name of partNames.filter((each) => values.only === undefined || each === values.only)) {
    const text =
      name === 'sheets-mongodb' ? await withMongo((env) => runPart(name, env)) : await runPart(name);
    texts.push(text);
    console.log(`\n${text}`);
  }
  const whole = benchmarkReport({ before, after: machine(), texts });
  console.log(`\n${whole.slice(0, whole.indexOf('\n## '))}`);
  // One part alone would not be the whole of the document.
  if (!values.write || values.only !== undefined) return;
  mkdirSync('docs', { recursive: true });
  const file = 'docs/benchmarks.md';
  writeFileSync(file, await format(whole, { ...(await resolveConfig(file)), filepath: file }));
}
