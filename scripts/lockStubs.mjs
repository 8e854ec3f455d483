import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './start/root.mjs';

/**
 * Some registries lack the optional binaries of other platforms; npm then leaves them out of the lock file, and
 * `npm ci` refuses that file. This adds a stub for each: never installed where it does not fit, never missing.
 * Run it after each change of the lock file; with `--check` it only says whether that was done.
 */

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

const platforms = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

const file = join(root, 'package-lock.json');
/** @type {Lock} */
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingStubs(lock);

if (missing.length === 0) {
  console.log('package-lock.json names every optional package');
} else if (process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${missing.map(([path]) => path).join(', ')}. Run: node scripts/lockStubs.mjs`,
  );
  process.exitCode = 1;
} else {
  const packages = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`Added ${missing.length} stubs to package-lock.json`);
}

/** @param {Lock} lock @returns {[string, Entry][]} */
function missingStubs({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isResolved(packages, path, name))
      .map(
        ([name, range]) =>
          /** @type {[string, Entry]} */ ([`node_modules/${name}`, stubOf(name, range, entry)]),
      ),
  );
}

/** @param {string} name @param {string} range @param {Entry} parent @returns {Entry} */
function stubOf(name, range, { dev }) {
  const words = name.split(/[/-]/);
  const os = platforms.filter((platform) => words.includes(platform));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length === 0 || cpu.length === 0) throw new Error(`Which platform is ${name} for?`);
  return { version: range.replace(/^[\^~=]/, ''), ...(dev ? { dev } : {}), optional: true, os, cpu };
}

/** @param {Lock['packages']} packages @param {string} from @param {string} name */
function isResolved(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
