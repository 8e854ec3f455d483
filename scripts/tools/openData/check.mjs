import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onNode24 } from '../../start/onNode24.mjs';
import { nodeArguments, root } from '../../start/root.mjs';
import { ensurePython, PythonMissing, skippedCode } from '../python.mjs';
import { brokenLinks } from './links.mjs';
import { ensureVnu, VnuMissing } from './vnu.mjs';

/**
 * Lets programs of other authors read a public side: `check.mjs NAME`. `sites` makes what they read; each other check makes
 * it where it is missing. Ends with code 1 where something is wrong, and with `skipped` where a program cannot be had.
 */
const folder = join(root, '.cache', 'open-data');
const [site, data] = [join(folder, 'site'), join(folder, 'data')];
const tsx = join(root, 'node_modules', '.bin', 'tsx');

/** @type {Readonly<Record<string, () => Promise<number>>>} */
const checks = {
  sites: async () => makeSites(),
  packages: () => inPython('packages'),
  tables: () => inPython('tables'),
  catalogue: () => inPython('catalogue'),
  cubes: () => inPython('cubes'),
  statistics: () => inPython('statistics'),
  workbooks: () => inPython('workbooks'),
  interface: () => inPython('interface'),
  requests,
  html,
  links: async () => told('links', brokenLinks(site)),
};

const [name = ''] = process.argv.slice(2);
const check = checks[name];
if (check === undefined) throw new Error(`There is no check "${name}": ${Object.keys(checks).join(', ')}`);
await onNode24();
if (name !== 'sites' && !existsSync(site) && makeSites() !== 0) process.exit(1);
try {
  process.exitCode = await check();
} catch (error) {
  if (!(error instanceof PythonMissing || error instanceof VnuMissing)) throw error;
  console.log(`skipped: ${error.message}`);
  process.exitCode = skippedCode;
}

/** @param {string} program @param {readonly string[]} args */
function run(program, args) {
  const done = spawnSync(program, [...args], { cwd: root, stdio: 'inherit' });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

function makeSites() {
  return run(tsx, [...nodeArguments, join('scripts', 'tools', 'openData', 'makeSites.ts')]);
}

/** @param {string} which */
async function inPython(which) {
  const python = join(await ensurePython(), 'python');
  return run(python, [join('scripts', 'tools', 'python', 'openData.py'), which, data, site]);
}

/** Schemathesis asks the real server for what the interface promises, and for what it does not. */
async function requests() {
  const schemathesis = join(await ensurePython(), 'schemathesis');
  return run(tsx, [
    ...nodeArguments,
    join('scripts', 'tools', 'openData', 'askServer.ts'),
    schemathesis,
    site,
  ]);
}

async function html() {
  const jar = await ensureVnu();
  const options = ['-Djava.awt.headless=true', '-jar', jar, '--errors-only', '--skip-non-html', '--Werror'];
  return run('java', [...options, site]);
}

/** @param {string} what @param {readonly string[]} wrong */
function told(what, wrong) {
  for (const line of wrong.slice(0, 50)) console.error(line);
  console.log(`${what}: ${String(wrong.length)} findings`);
  return wrong.length === 0 ? 0 : 1;
}
