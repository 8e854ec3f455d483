import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/**
 * Hashes the names and bytes of files and folders: equal when nothing that a build reads has changed.
 * @param {readonly string[]} paths
 */
export function sourceStamp(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of paths.flatMap(filesOf)) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Tells whether a thing was built from exactly these sources.
 * @param {string} name
 * @param {string} stamp
 */
export function isFresh(name, stamp) {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/**
 * Notes the sources of a thing; after the build, so that a broken one is built again.
 * @param {string} name
 * @param {string} stamp
 */
export function note(name, stamp) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), stamp);
}

/** @param {string} name */
function stampFile(name) {
  return join(root, 'dist', '.stamps', name);
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
