import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../start/root.mjs';

/**
 * One Python environment for all tools and checks that foreign programs written in Python do for us. It is made once
 * from a list of exact versions, and anew when the list changes.
 */

const list = join(root, 'scripts', 'tools', 'python', 'requirements.txt');
const cache = join(root, '.cache', 'python');
const run = promisify(execFile);

/** What `scripts/tools/ci.mjs` counts as neither passed nor failed: a tool is missing here. */
export const skippedCode = 77;

/** Says in one sentence why there is no Python environment. */
export class PythonMissing extends Error {
  /** @override */
  name = 'PythonMissing';
}

/**
 * Gives the folder of the environment's programs, `python` among them; makes the environment the first time. Throws
 * `PythonMissing`.
 */
export async function ensurePython() {
  const hash = createHash('sha256').update(await readFile(list));
  const folder = join(cache, hash.digest('hex').slice(0, 12));
  const programs = join(folder, 'bin');
  if (await isThere(join(folder, 'complete'))) return programs;
  await mkdir(cache, { recursive: true });
  await make(folder);
  return programs;
}

/**
 * Programs of an environment know their folder, so that it is made in its place; a mark says that it is complete.
 * @param {string} folder
 */
async function make(folder) {
  await rm(folder, { recursive: true, force: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--no-compile'];
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin', 'python'), [...pip, '--requirement', list]);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PythonMissing(
      `The Python environment could not be made; it needs python3 with venv and a package index. ${detail.trim()}`,
    );
  }
  await writeFile(join(folder, 'complete'), '');
}

/** @param {string} file */
async function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
