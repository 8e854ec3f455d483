import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { binaries, nodeBinary } from '../start/nodeBinary.mjs';
import { onNode24 } from '../start/onNode24.mjs';
import { step } from '../start/progress.mjs';
import { root } from '../start/root.mjs';

/**
 * Builds the image of the Dockerfile, and runs web and worker from it, as its user, against a MongoDB and an S3 server:
 * `node scripts/tools/image.mjs`, on Linux as root with Debian's `buildah` and `mmdebstrap`. No image registry is needed:
 * the base is Debian's packages, the registry's Node and this machine's npm, under the name that the Dockerfile asks for.
 */

const skipped = 77;
const image = 'localhost/kitapcik:tried';
const isolation = '--isolation=chroot';
/** The user `node` of the base. */
const user = 1000;

/** @returns {string | null} why it cannot be tried here */
function whyNot() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'this is not Linux on x64';
  if (process.getuid?.() !== 0) return 'building a base needs root';
  const missing = ['buildah', 'mmdebstrap'].filter((name) => spawnSync(name, ['--version']).error);
  return missing.length === 0
    ? null
    : `${missing.join(' and ')} missing (apt-get install ${missing.join(' ')})`;
}

/** @param {readonly string[]} args */
function buildah(...args) {
  return execFileSync('buildah', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).trim();
}

/** The image that the Dockerfile is built on, by its name there.
 * @param {string} name */
async function makeBase(name) {
  if (spawnSync('buildah', ['inspect', '--type=image', name]).status === 0) return;
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-base-'));
  try {
    const tar = join(scratch, 'debian.tar');
    execFileSync('mmdebstrap', ['--quiet', '--variant=minbase', /-(\w+)-slim$/.exec(name)?.[1] ?? '', tar]);
    const node = await nodeBinary('linux-x64');
    const container = buildah('from', 'scratch');
    buildah('add', '--quiet', container, tar, '/');
    buildah('copy', '--quiet', '--chmod=755', container, node, '/usr/local/bin/node');
    buildah('copy', '--quiet', container, folderOfNpm(), '/usr/local/lib/node_modules/npm');
    trustOwnAuthority(container);
    const npm = 'ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm';
    const account = `useradd --uid ${user} --user-group --create-home node`;
    buildah('run', isolation, container, '--', 'sh', '-c', `${npm} && ${account}`);
    buildah('commit', '--quiet', '--rm', container, name);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function folderOfNpm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return dirname(dirname(own));
  return join(execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim(), 'npm');
}

/** Where this machine reaches the registry through an authority of its own, the base must too.
 * @param {string} container */
function trustOwnAuthority(container) {
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  buildah('config', `--env=PATH=${path}`, container);
  const file = process.env.NODE_EXTRA_CA_CERTS;
  if (file === undefined) return;
  buildah('copy', '--quiet', container, file, '/etc/ssl/own-authority.crt');
  buildah('config', '--env=NODE_EXTRA_CA_CERTS=/etc/ssl/own-authority.crt', container);
}

/** @typedef {{ name: string, pid: number, said: () => string, stop: () => Promise<number> }} Running */

/** Starts a process of the image in a container of its own.
 * @param {string} name `web` or `worker` @param {string} data @param {Record<string, string>} env
 * @returns {Promise<Running>} */
async function start(name, data, env) {
  const container = buildah('from', '--pull=never', image);
  mkdirSync(data, { recursive: true });
  chownSync(data, user, user);
  const settings = Object.entries(env).map(([key, value]) => `--env=${key}=${value}`);
  const command = ['node', '--conditions=production', `dist/${name}.mjs`];
  const run = ['run', isolation, `--volume=${data}:/data`, ...settings, container, '--', ...command];
  const child = spawn('buildah', run, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const gone = once(child, 'exit').then(([code]) => Number(code));
  const pid = await until(
    `${name} starts`,
    () => programBelow(child.pid ?? 0, `dist/${name}.mjs`),
    () => said,
  );
  const stop = async () => {
    if (child.exitCode === null) process.kill(pid, 'SIGTERM');
    const code = await gone;
    buildah('rm', container);
    return code;
  };
  return { name, pid, said: () => said, stop };
}

/** The process that runs a program, among those that a process of ours has started.
 * @param {number} parent @param {string} program @returns {number | null} */
function programBelow(parent, program) {
  const children = readdirSync(`/proc/${parent}/task`)
    .flatMap((task) => readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').trim().split(' '))
    .filter((each) => each !== '');
  for (const child of children.map(Number)) {
    const [first = '', ...rest] = readFileSync(`/proc/${child}/cmdline`, 'utf8').split('\0');
    const found = first.endsWith('node') && rest.includes(program) ? child : programBelow(child, program);
    if (found !== null) return found;
  }
  return null;
}

/** Asks again until there is an answer, for two minutes.
 * @template T @param {string} what @param {() => T | null | Promise<T | null>} ask @param {() => string} said
 * @returns {Promise<T>} */
async function until(what, ask, said) {
  for (const end = performance.now() + 120_000; performance.now() < end; await pause(250)) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch {
      // Not there yet.
    }
  }
  throw new Error(`${what}: not within two minutes.\n${said().slice(-3_000)}`);
}

/** @param {string} address @returns {Promise<true | null>} */
const answers = async (address) => ((await fetch(address)).ok ? true : null);

/** Runs both processes and looks at what they are and do. @param {string} folder @returns {Promise<readonly string[]>} */
async function tryImage(folder) {
  const { startMongod } = await import('./mongod.mjs');
  const { startVersitygw } = await import('./versitygw.mjs');
  const { freePort } = await import('./servers/beside.mjs');
  const [mongo, s3] = [await startMongod(), await startVersitygw()];
  const [port, workerPort] = [await freePort(), await freePort()];
  const database = mongo.uri.replace('/?', '/kitapcik?');
  const env = {
    ...{ DATA_DIR: '/data', DATABASE_URL: database, STORAGE_URL: s3.url, SMTP_URL: 'smtp://127.0.0.1:9' },
    ...{ PUBLIC_URL: 'https://kitapcik.test', SECRET: 'a-secret-of-more-than-thirty-two-characters' },
    ...{ PORT: String(port), WORKER: 'separate', WORKER_PORT: String(workerPort) },
  };
  /** @type {Running[]} */
  const running = [];
  try {
    const web = await start('web', join(folder, 'web'), env);
    running.push(web);
    await until('web is ready', () => answers(`http://127.0.0.1:${port}/readyz`), web.said);
    const worker = await start('worker', join(folder, 'worker'), env);
    running.push(worker);
    await until('worker is ready', () => answers(`http://127.0.0.1:${workerPort}/readyz`), worker.said);
    const held = await until('the press has been asked', () => pressIn(worker.said()), worker.said);
    const users = running.map(({ name, pid }) => `${name} runs as user ${ownerOf(pid)}`);
    const codes = [];
    for (const each of running.splice(0).reverse())
      codes.push(`${each.name} ended with code ${await each.stop()}`);
    return [...users, `the press: ${held}`, ...codes];
  } finally {
    for (const each of running.reverse()) await each.stop();
    await Promise.all([mongo.stop(), s3.stop()]);
  }
}

/** @param {number} pid */
function ownerOf(pid) {
  const { uid } = statSync(`/proc/${pid}`);
  if (uid !== user) throw new Error(`a process of the image runs as user ${uid}`);
  return uid;
}

/**
 * What the worker's log says of its press. In a chroot, as here, the kernel lets nobody but root make the namespaces of Chromium's
 * sandbox: then it must refuse to print.
 * @param {string} said @returns {string | null}
 */
function pressIn(said) {
  if (said.includes('sandbox_missing'))
    return 'it does not print, since its sandbox cannot start in a chroot';
  return /"confinement":"([^"]+)"/.exec(said)?.[1] ?? null;
}

async function main() {
  await onNode24();
  const why = whyNot();
  if (why !== null) {
    console.log(`skipped: ${why}`);
    process.exitCode = skipped;
    return;
  }
  const base = /^ARG NODE=(\S+)$/m.exec(readFileSync(join(root, 'Dockerfile'), 'utf8'))?.[1] ?? '';
  if (!base.includes(binaries['linux-x64']?.version ?? ''))
    throw new Error(`the Dockerfile builds on ${base}, and the program runs on another Node`);
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-image-'));
  try {
    await step(`The base ${base}`, () => makeBase(base));
    await step(`The image ${image}, from the Dockerfile`, async () => {
      buildah('bud', isolation, '--layers=false', '--pull=never', '--quiet', `--tag=${image}`, '.');
    });
    for (const line of await step('Web and worker from it', () => tryImage(folder))) console.log(`  ${line}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
