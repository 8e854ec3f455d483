import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { StartFailed, step } from './progress.mjs';
import { root } from './root.mjs';
import { say } from './words.mjs';

/** Runs `npm ci` when node_modules is missing or is not what the lock file says. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  await step(say.installing, async () => {
    if (!(await npm(['ci'], root))) throw new StartFailed(say.installFailed);
  });
}

/** npm notes what it installed; every package that is not optional must be there at the locked version. */
function isInstalled() {
  const locked = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (locked === null || installed === null) return false;
  return Object.entries(locked).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
