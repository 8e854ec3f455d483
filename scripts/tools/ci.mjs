import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from '../start/install.mjs';
import { onNode24 } from '../start/onNode24.mjs';
import { nodeArguments, root } from '../start/root.mjs';

/**
 * What `.ci/run` does: installs what the lock file says, runs the tests, then each check. The count so far
 * stands in `.cache/ci/counts` after every step, so that it is true even when this process dies.
 */

const minutes = 60_000;
const folder = join(root, '.cache', 'ci');
const node = process.execPath;
const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name);

/**
 * @typedef {object} Step
 * @property {string} name as it is named on the command line
 * @property {readonly [string, ...string[]]} command
 * @property {number} limit in milliseconds; a step that takes longer has failed
 */

/** The grown set-up: files in a bucket, and what needs a database on MongoDB. */
const servers = ['scripts/tools/versitygw.mjs', node, 'scripts/tools/mongod.mjs', node];

/**
 * Jest's runs: each of their tests counts. `scripts/tools/mongod.mjs` before a command gives it MONGODB_URI,
 * `scripts/tools/versitygw.mjs` S3_TEST_URL; where a server cannot be had, the run has failed.
 * @type {readonly Step[]}
 */
const testRuns = [
  { name: 'tests', command: [node, 'scripts/test.mjs', '--database=sqlite'], limit: 45 * minutes },
  {
    name: 'tests-mongodb',
    command: [node, 'scripts/tools/mongod.mjs', node, 'scripts/test.mjs', '--database=mongodb'],
    limit: 20 * minutes,
  },
  {
    name: 'tests-s3',
    command: [node, ...servers, 'scripts/test.mjs', '--storage=s3'],
    limit: 20 * minutes,
  },
  {
    name: 'accessibility',
    command: [node, 'scripts/test.mjs', '--database=sqlite', 'tests/accessibility'],
    limit: 15 * minutes,
  },
];

/** Checks: each counts as one. These read the whole source, on one core. @type {readonly Step[]} */
const sourceChecks = [
  check('types', bin('tsc'), '-p', 'tsconfig.json', '--incremental', 'false'),
  check('types-domain', bin('tsc'), '-p', 'src/domain/tsconfig.json'),
  check('lint', bin('eslint'), '.'),
  check('format', bin('prettier'), '--check', '--log-level=warn', '.'),
  check('shell-syntax', 'bash', '-n', '.ci/run'),
];

/** Checks that make something anew, or ask foreign programs; on the other core, one after the other. @type {readonly Step[]} */
const otherChecks = [
  check('generated-types', bin('tsx'), ...nodeArguments, 'scripts/tools/generateTypes.ts', '--check'),
  check('import-map', bin('tsx'), ...nodeArguments, 'scripts/tools/generateImportMap.ts', '--check'),
  check('migrations', bin('tsx'), ...nodeArguments, 'scripts/tools/makeMigration.ts', '--check'),
  check('workflow-docs', bin('tsx'), ...nodeArguments, 'scripts/tools/workflowDocs.ts', '--check'),
  check('permission-docs', bin('tsx'), ...nodeArguments, 'scripts/tools/permissionDocs.ts', '--check'),
  check('check-docs', bin('tsx'), ...nodeArguments, 'scripts/tools/checkDocs.ts', '--check'),
  check('security-docs', bin('tsx'), ...nodeArguments, 'scripts/tools/securityDocs.ts', '--check'),
  check('turkish-oracle', bin('tsx'), ...nodeArguments, 'scripts/tools/turkishOracle.ts'),
  check('workbook-oracle', bin('tsx'), ...nodeArguments, 'scripts/tools/workbookOracle.ts'),
  check('seal-oracle', bin('tsx'), ...nodeArguments, 'scripts/tools/sealOracle.ts'),
  check('common-passwords', bin('tsx'), ...nodeArguments, 'scripts/tools/commonPasswords.ts', '--check'),
  check('fonts', node, 'scripts/tools/fonts.mjs', '--check'),
  check('icons', node, 'scripts/tools/icons.mjs', '--check'),
  check('map', node, 'scripts/tools/map.mjs', '--check'),
  ...dataChecks(),
  check('advisories', node, 'scripts/tools/advisories.mjs'),
  check('lock-file', node, 'scripts/tools/lockStubs.mjs', '--check'),
];

/** The open data, read by programs of other authors: `sites` makes what the others read. @returns {readonly Step[]} */
function dataChecks() {
  const names = ['sites', 'packages', 'tables', 'catalogue', 'cubes', 'statistics', 'workbooks', 'interface'];
  return [...names, 'requests', 'html', 'links'].map((name) =>
    check(`data-${name}`, node, 'scripts/tools/openData/check.mjs', name),
  );
}

/** @param {string} name @param {readonly [string, ...string[]]} command @returns {Step} */
function check(name, ...command) {
  return { name, command, limit: 10 * minutes };
}

/** What a check ends with that says `skipped: why`, because its tool is missing: it counts as neither. */
const skipped = 77;

let passed = 0;
let failed = 0;
/** @type {string[]} */
const summary = [];
const wanted = process.argv.slice(2);
const isWanted = (/** @type {Step} */ { name }) => wanted.length === 0 || wanted.includes(name);

await onNode24();
mkdirSync(folder, { recursive: true });
await installIfNeeded();
for (const step of testRuns.filter(isWanted)) await timed(step, countTests);
await Promise.all(
  [sourceChecks, otherChecks].map(async (steps) => {
    for (const step of steps.filter(isWanted)) await timed(step, countCheck);
  }),
);
console.log(`\n${summary.join('\n')}`);
process.exitCode = failed === 0 ? 0 : 1;

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {Step} step @param {(step: Step) => Counts | Promise<Counts>} count */
async function timed(step, count) {
  console.log(`\n── ${step.name}`);
  const begin = performance.now();
  const counts = await count(step);
  passed += counts.passed;
  failed += counts.failed;
  writeFileSync(join(folder, 'counts'), `${passed} ${failed}\n`);
  const seconds = Math.round((performance.now() - begin) / 1000);
  const line = `${counts.failed === 0 ? '✓' : '✗'} ${step.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`;
  console.log(line);
  summary.push(line);
}

/** Two checks run at a time, so what one prints is shown in one piece, when it has ended.
 * @param {Step} step @returns {Promise<Counts>} */
async function countCheck({ command: [program, ...args], limit }) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status) => resolve(status ?? 1));
  });
  process.stdout.write(Buffer.concat(printed));
  if (typeof code === 'string') console.error(code);
  if (code === skipped) return { passed: 0, failed: 0 };
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {Step} step @returns {Counts} */
function countTests(step) {
  const report = join(folder, `${step.name}.json`);
  rmSync(report, { force: true });
  const code = run(step, '--ci', '--json', `--outputFile=${report}`);
  const counts = readCounts(report);
  // A build that broke, or a Jest that died, has no failed test to count; it is a failure all the same.
  const isSilent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

/** A suite that could not be loaded counts as one failure: its tests are missing among the failed ones.
 * @param {string} report @returns {Counts} */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Jest's report goes to its file; what it also prints on standard output would only be read by eyes.
 * @param {Step} step @param {readonly string[]} more */
function run({ command: [program, ...args], limit }, ...more) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'inherit', 'inherit'];
  const done = spawnSync(program, [...args, ...more], { cwd: root, stdio, timeout: limit });
  if (done.error) console.error(done.error.message);
  return done.status ?? 1;
}
