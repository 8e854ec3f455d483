import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { handOver } from './handOver.mjs';
import { nodeBinary } from './nodeBinary.mjs';
import { StartFailed } from './progress.mjs';
import { root } from './root.mjs';
import { say } from './words.mjs';

/** Everything runs on this Node or a later one; an older one only fetches it. */
const oldest = '24.18.0';

/**
 * Goes on where this is Node 24 or later. On an older one, runs the same command on a fetched Node 24, which also stands
 * first on the path of whatever it starts, and ends with its exit code.
 */
export async function onNode24() {
  if (!mustBeHandedOver(process.versions.node)) return;
  const node = await nodeBinary(`${process.platform}-${process.arch}`);
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
  process.exit(await handOver(node, [...process.execArgv, ...process.argv.slice(1)], env));
}

/**
 * Tells whether a Node is too old to run anything but the fetching of a newer one, and refuses one that is too old for that.
 * @param {string} found
 */
export function mustBeHandedOver(found) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const caller = engines.node.replace('>=', '');
  if (compare(found, caller) < 0) throw new StartFailed(say.nodeTooOld(found, caller));
  return compare(found, oldest) < 0;
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
