import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { provinces } from '@/demo/content/provinces';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { numeralWords } from '@/domain/turkish/readAloud';
import { nameWithSuffix, withSuffix, type Suffix } from '@/domain/turkish/suffix';
import { root } from '../start/root.mjs';

/**
 * Compares our numerals and suffixes with those of two Python libraries that know nothing of ours: every whole
 * number up to 20.000, a dense sample up to a million, and the 81 provinces, each in all cases. Ends with code
 * 1 where anything differs, and with `skipped` where Python or its packages cannot be had.
 */
const packages = ['turkish-suffix-library==1.0.7', 'num2words==0.5.14'];
const cases = [
  'copula',
  'locative',
  'ablative',
  'dative',
  'accusative',
  'genitive',
] as const satisfies Suffix[];
/** What `scripts/tools/ci.mjs` counts as neither passed nor failed. */
const skipped = 77;

type Answer = Readonly<Record<'words' | (typeof cases)[number], string>>;
const run = promisify(execFile);
const folder = join(root, '.cache', 'turkish-oracle');

try {
  await install();
} catch (error) {
  console.log(`skipped: Python's packages ${packages.join(', ')} cannot be had: ${String(error)}`);
  process.exit(skipped);
}
const amounts = [...sampled()];
const given: readonly (number | string)[] = [...amounts, ...provinces.map(({ name }) => name)];
const answers = await ask(given);
const differences = [
  ...amounts.flatMap((amount, index) =>
    differencesOf(formatInteger(amount), answers[index], numeralWords(amount)),
  ),
  ...provinces.flatMap((province, index) => differencesOf(province.name, answers[amounts.length + index])),
];
for (const line of differences.slice(0, 50)) console.error(line);
console.log(`${given.length} words in ${cases.length} cases: ${differences.length} differences`);
process.exitCode = differences.length === 0 && answers.length === given.length ? 0 : 1;

/** Ours beside theirs. The libraries have no Kırklareli’nde: a province's own forms are compared by the rule. */
function differencesOf(
  shown: string,
  theirs: Answer | undefined,
  words: string | null = null,
): readonly string[] {
  if (theirs === undefined) return [`${shown}: no answer`];
  const spelt =
    words === null || words.replaceAll(' ', '') === theirs.words ? [] : [`${words}: ${theirs.words}`];
  const endings = cases.flatMap((suffix) => {
    const ours = words === null ? nameWithSuffix(shown, suffix) : withSuffix(shown, suffix);
    return ours === `${shown}’${theirs[suffix]}` ? [] : [`${ours}: ${suffix} ’${theirs[suffix]}`];
  });
  return [...spelt, ...endings];
}

function* sampled(): Generator<number> {
  for (let amount = 0; amount <= 20_000; amount += 1) yield amount;
  // A prime step meets every ending of tens, hundreds and thousands.
  for (let amount = 20_011; amount < 1_000_000; amount += 37) yield amount;
  yield 1_000_000;
}

async function install(): Promise<void> {
  const isThere = await access(join(folder, 'num2words')).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await run('python3', [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--target',
    folder,
    ...packages,
  ]);
}

async function ask(words: readonly (number | string)[]): Promise<readonly Answer[]> {
  const python = spawn('python3', [join(root, 'scripts', 'tools', 'turkishOracle.py')], {
    env: { ...process.env, PYTHONPATH: folder, PYTHONIOENCODING: 'utf-8' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const found: Answer[] = [];
  createInterface({ input: python.stdout }).on('line', (line) => found.push(JSON.parse(line) as Answer));
  python.stdin.end(words.map((word) => `${JSON.stringify(word)}\n`).join(''));
  await once(python, 'close');
  return found;
}
