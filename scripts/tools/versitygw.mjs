import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { freePort, runBeside } from './servers/beside.mjs';
import { root } from '../start/root.mjs';

/**
 * A real S3 server for tests, without an installation: Go builds `versitygw`, with its buckets in a folder.
 * `node scripts/tools/versitygw.mjs` prints its address and runs until stopped; `node
 * scripts/tools/versitygw.mjs npm test` runs a command with S3_TEST_URL, stops the server and ends with the
 * command's code.
 */

const version = 'v1.8.0';
const source = `github.com/versity/versitygw/cmd/versitygw@${version}`;
const cacheFolder = join(root, '.cache', 'versitygw');
const patience = 30_000;
const run = promisify(execFile);

/** Says in one sentence why there is no server. */
export class VersitygwMissing extends Error {
  /** @override */
  name = 'VersitygwMissing';
}

/**
 * Gives the path of the server's binary; builds it once (a minute). Throws `VersitygwMissing`.
 * @param {string} [folder] where it is kept
 */
export async function ensureVersitygw(folder = cacheFolder) {
  const binary = join(folder, `versitygw-${version}`);
  if (await exists(binary)) return binary;
  await mkdir(folder, { recursive: true });
  // Built beside and renamed, so that a build that is stopped leaves no half binary.
  const beside = await mkdtemp(`${binary}-`);
  try {
    await run('go', ['install', source], { env: { ...process.env, GOBIN: beside } });
    await rename(join(beside, 'versitygw'), binary);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new VersitygwMissing(
      `The S3 server for the tests could not be built. It needs Go and its module proxy. ${detail.trim()}`,
    );
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return binary;
}

/** @param {string} file */
async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

const bucket = 'kitapcik-test';
const accessKey = 'kitapcik';
const secretKey = 'a-secret-for-tests';

/**
 * Starts a server on this machine; resolves when it answers. `url` is a STORAGE_URL whose bucket is there.
 * Without a `folder` what it keeps is temporary and goes with it.
 * @param {{ port?: number, folder?: string }} [options]
 */
export async function startVersitygw({ port, folder } = {}) {
  const binary = await ensureVersitygw();
  const at = port ?? (await freePort());
  const kept = folder ?? (await mkdtemp(join(tmpdir(), 'kitapcik-s3-')));
  // Every folder in it is a bucket. Types and headers stand beside: not every file system stores them.
  const buckets = join(kept, 'buckets');
  const sidecar = join(kept, 'sidecar');
  await mkdir(join(buckets, bucket), { recursive: true });
  await mkdir(sidecar, { recursive: true });
  const server = spawn(binary, ['--port', `127.0.0.1:${at}`, 'posix', '--sidecar', sidecar, buckets], {
    env: { ...process.env, ROOT_ACCESS_KEY: accessKey, ROOT_SECRET_KEY: secretKey },
    stdio: 'ignore',
    // A Ctrl-C reaches the tests first; the server ends when they have ended.
    detached: true,
  });
  const gone = once(server, 'exit');
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
    await gone;
    if (folder === undefined) await rm(kept, { recursive: true, force: true });
  };
  try {
    await untilAnswering(at, gone);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `s3://${accessKey}:${secretKey}@127.0.0.1:${at}/${bucket}?tls=off`, pid: server.pid, stop };
}

/** Any answer will do: without a key it is a refusal. @param {number} port @param {Promise<unknown>} gone */
async function untilAnswering(port, gone) {
  let ended = false;
  gone.then(() => (ended = true));
  for (const until = performance.now() + patience; performance.now() < until;) {
    if (ended)
      throw new VersitygwMissing('versitygw ended at once; is its folder writable and its port free?');
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new VersitygwMissing('versitygw does not answer');
}

/** @param {string[]} command */
async function main(command) {
  const { url, stop } = await startVersitygw();
  await runBeside({ variable: 'S3_TEST_URL', address: url, stop }, command);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof VersitygwMissing ? error.message : error);
    process.exitCode = 1;
  });
}
