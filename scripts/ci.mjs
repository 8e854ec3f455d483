import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './start/root.mjs';

/** What `.ci/run` does: all tests, then each check; the count is said in the last line, whatever happens. */

const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name);

/** @type {readonly (readonly [name: string, command: string, ...args: string[]])[]} */
const checks = [
  ['types', bin('tsc'), '-p', 'tsconfig.json', '--incremental', 'false'],
  ['types of the pure core', bin('tsc'), '-p', 'src/domain/tsconfig.json'],
  ['lint', bin('eslint'), '.'],
  ['format', bin('prettier'), '--check', '.'],
  ['generated types', bin('tsx'), 'scripts/generateTypes.ts', '--check'],
  ['import map', bin('tsx'), 'scripts/generateImportMap.ts', '--check'],
  ['docs/workflow.md', bin('tsx'), 'scripts/workflowDocs.ts', '--check'],
  ['docs/permissions.md', bin('tsx'), 'scripts/permissionDocs.ts', '--check'],
  ['fonts', process.execPath, 'scripts/fonts.mjs', '--check'],
  ['icons', process.execPath, 'scripts/icons.mjs', '--check'],
  ['lock file', process.execPath, 'scripts/lockStubs.mjs', '--check'],
];

const report = join(root, '.cache', 'jest.json');
let passed = 0;
let failed = 0;
try {
  runTests();
  for (const check of checks) runCheck(check);
} catch (error) {
  console.error(error);
  failed += 1;
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runTests() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const code = run(process.execPath, ['scripts/test.mjs', '--ci', '--json', `--outputFile=${report}`]);
  const counts = readCounts();
  passed += counts.passed;
  failed += counts.failed;
  // A build or a suite that could not even start has no test to count; it is a failure all the same.
  if (code !== 0 && counts.failed === 0) failed += 1;
}

/** Suites that could not be loaded count as one failure each: their tests are missing from the count of failed ones. */
function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {readonly [name: string, command: string, ...args: string[]]} check */
function runCheck([name, command, ...args]) {
  const good = run(command, args) === 0;
  console.log(`${good ? '✓' : '✗'} ${name}`);
  if (good) passed += 1;
  else failed += 1;
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}
