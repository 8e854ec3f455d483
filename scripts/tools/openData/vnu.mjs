import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../start/root.mjs';

/**
 * The Nu Html Checker, which the web's own validator is: one Java archive inside an npm package. It is fetched once
 * (30 MB) and known by its hash.
 */

const version = '26.9.27';
const sha512 = 'TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==';
const cache = join(root, '.cache', 'vnu');
const run = promisify(execFile);

/** Says in one sentence why there is no checker. */
export class VnuMissing extends Error {
  /** @override */
  name = 'VnuMissing';
}

/** Gives the path of the archive; fetches it the first time. Throws `VnuMissing`. */
export async function ensureVnu() {
  await run('java', ['-version']).catch(() => {
    throw new VnuMissing('Java is missing: the HTML checker needs Java 11 or later (command `java`).');
  });
  const jar = join(cache, `vnu-${version}.jar`);
  if (await isThere(jar)) return jar;
  await mkdir(cache, { recursive: true });
  const packed = join(cache, `vnu-jar-${version}.tgz`);
  try {
    await run('npm', ['pack', `vnu-jar@${version}`, '--pack-destination', cache, '--silent']);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new VnuMissing(`The HTML checker could not be fetched from the npm registry. ${detail.trim()}`);
  }
  const hash = createHash('sha512').update(await readFile(packed));
  if (hash.digest('base64') !== sha512)
    throw new VnuMissing(`What came is not vnu-jar ${version}: its hash is another.`);
  await run('tar', ['-xzf', packed, '-C', cache, 'package/build/dist/vnu.jar']);
  await rename(join(cache, 'package', 'build', 'dist', 'vnu.jar'), jar);
  await Promise.all(
    ['package', `vnu-jar-${version}.tgz`].map((each) => rm(join(cache, each), { recursive: true })),
  );
  return jar;
}

/** @param {string} file */
async function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
