import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailed } from './progress.mjs';
import { root } from './root.mjs';
import { say } from './words.mjs';

/** Refuses a Node that is older than package.json says. */
export function checkNode(found = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (compare(found, wanted) < 0) throw new StartFailed(say.nodeTooOld(found, wanted));
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  const numbers = (/** @type {string} */ version) => version.split('.').map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
