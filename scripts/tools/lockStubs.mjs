import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Completes package-lock.json after `npm install`. Some registries lack other platforms' binaries, npm then
 * leaves those optional dependencies out, and `npm ci` rejects the file ("Missing: … from lock file"). A stub
 * with the package's platform makes npm skip it. `--check` only tells if stubs are missing.
 */
const file = 'package-lock.json';
/** @type {{packages: Record<string, {version?: string, optionalDependencies?: Record<string, string>}>}} */
const lock = JSON.parse(readFileSync(file, 'utf8'));

/**
 * The folder of the package `from`: `node_modules/next/node_modules` for
 * `node_modules/next/node_modules/sharp`.
 * @param {string} from
 */
function folderOf(from) {
  return from.slice(0, from.lastIndexOf('node_modules/') + 'node_modules'.length) || 'node_modules';
}

/**
 * The entry that `from` finds when it asks for `name`, looking from its own folder upwards.
 * @param {string} from
 * @param {string} name
 */
function foundBy(from, name) {
  const parts = from === '' ? [] : from.split('/node_modules/');
  const places = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`);
  return [...places, ''].map((place) => lock.packages[`${place}node_modules/${name}`]).find((entry) => entry);
}

/**
 * Binaries are asked for by exact version; another package's binary of another version does not serve.
 * @param {string} from
 * @param {string} name
 * @param {string} range
 */
function isServed(from, name, range) {
  const entry = foundBy(from, name);
  return entry !== undefined && (isRange(range) || entry.version === range);
}

/** @param {string} range */
function isRange(range) {
  return /^[\^~]/.test(range);
}

/**
 * Operating system and processor, as package names of binaries carry them.
 * @param {string} name
 */
function platformOf(name) {
  if (name === 'fsevents') return { os: ['darwin'], cpu: [] };
  const systems = [
    'darwin',
    'linux',
    'win32',
    'freebsd',
    'netbsd',
    'openbsd',
    'openharmony',
    'android',
    'aix',
    'sunos',
  ];
  const processors = [
    'x64',
    'arm64',
    'ia32',
    'arm',
    'riscv64',
    'ppc64',
    's390x',
    'loong64',
    'mips64el',
    'wasm32',
  ];
  const parts = name.split(/[-/]/);
  /** @param {string[]} names */
  const found = (names) => names.filter((each) => parts.includes(each));
  return { os: found(systems), cpu: found(processors) };
}

/**
 * @param {string} name
 * @param {string} version
 */
function stubOf(name, version) {
  const { os, cpu } = platformOf(name);
  return { version, optional: true, ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}) };
}

/** Newest first, so that one stub at the top serves every range of a package. */
const missing = Object.entries(lock.packages)
  .flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, range]) => ({ from, name, range })),
  )
  .filter(({ from, name, range }) => !isServed(from, name, range))
  .sort((a, b) => b.range.localeCompare(a.range, 'en', { numeric: true }));

if (process.argv.includes('--check')) {
  for (const { from, name } of missing) console.error(`${name} (of ${from}) has no entry in ${file}`);
  if (missing.length > 0) process.exitCode = 1;
} else {
  for (const { from, name, range } of missing) {
    if (isServed(from, name, range)) continue;
    const folder = isRange(range) ? 'node_modules' : folderOf(from);
    lock.packages[`${folder}/${name}`] = stubOf(name, range.replace(/^[\^~]/, ''));
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} optional packages had no entry in ${file}`);
}
