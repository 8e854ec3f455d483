import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import semver from 'semver';

/**
 * Looks whether a package in package-lock.json is one that an advisory names: asks the registry, and where that cannot be
 * asked, reads `scripts/tools/advisories.json` (OSV entries, kept by hand). A finding that does not reach this program
 * stands there under `accepted`, by its id and with the reason.
 */

/**
 * @typedef {{ introduced?: string, fixed?: string, last_affected?: string }} Event as OSV has it
 * @typedef {{ package: { ecosystem: string, name: string }, ranges: { type: string, events: Event[] }[] }} Affected
 * @typedef {{ id: string, aliases?: string[], summary?: string, affected: Affected[] }} Advisory
 * @typedef {{ asOf: string, accepted: Record<string, string>, advisories: Advisory[] }} Kept
 * @typedef {Record<string, { name?: string, version?: string }>} Locked the packages of a lock file, by their path
 * @typedef {{ id: string, name: string, version: string, summary: string }} Finding
 */

const oldestDays = 90;

/** Tells whether a version lies in a range of OSV: from an `introduced` on, up to a `fixed` or a `last_affected`.
 * @param {string} version @param {readonly Event[]} events */
export function isAffected(version, events) {
  let affected = false;
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined && (introduced === '0' || semver.gte(version, introduced))) affected = true;
    if (fixed !== undefined && semver.gte(version, fixed)) affected = false;
    if (last !== undefined && semver.gt(version, last)) affected = false;
  }
  return affected;
}

/** Lists what is locked and named by an advisory, however deep in the tree.
 * @param {Locked} locked @param {readonly Advisory[]} advisories @returns {readonly Finding[]} */
export function findingsIn(locked, advisories) {
  return Object.entries(locked).flatMap(([path, { name = nameIn(path), version }]) => {
    if (path === '' || version === undefined) return [];
    const named = advisories.filter(({ affected }) =>
      affected.some(
        (each) =>
          each.package.ecosystem === 'npm' &&
          each.package.name === name &&
          each.ranges.some(({ events }) => isAffected(version, events)),
      ),
    );
    return named.map(({ id, summary = '' }) => ({ id, name, version, summary }));
  });
}

/** @param {string} path */
function nameIn(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Says that the kept advisories are old, or nothing.
 * @param {string} asOf @param {Date} now @returns {string | null} */
export function ageWarning(asOf, now) {
  const days = Math.floor((now.getTime() - new Date(asOf).getTime()) / 86_400_000);
  return days > oldestDays
    ? `The kept advisories are ${days} days old (${asOf}). Ask \`npm audit\` where the registry answers it, and write down here what it names.`
    : null;
}

/** Asks the registry about what is locked; null where it cannot be asked.
 * @param {Locked} locked @returns {readonly Finding[] | null} */
function askRegistry(locked) {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
  try {
    return findingsOfAudit(JSON.parse(stdout), locked);
  } catch {
    return null;
  }
}

/** Reads the report of `npm audit --json`; null where it says that it could not be made.
 * @param {{ vulnerabilities?: Record<string, { nodes?: string[], via: (string | { url: string, title: string })[] }> }} report
 * @param {Locked} locked @returns {readonly Finding[] | null} */
export function findingsOfAudit({ vulnerabilities }, locked) {
  if (vulnerabilities === undefined) return null;
  return Object.entries(vulnerabilities).flatMap(([name, { nodes = [], via }]) => {
    const versions = new Set(nodes.map((node) => locked[node]?.version ?? ''));
    const version = [...versions].join(', ');
    return via.flatMap((each) =>
      typeof each === 'string'
        ? []
        : [{ id: each.url.split('/').pop() ?? each.url, name, version, summary: each.title }],
    );
  });
}

function main() {
  /** @type {{ packages: Locked }} */
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  /** @type {Kept} */
  const kept = JSON.parse(readFileSync('scripts/tools/advisories.json', 'utf8'));
  const asked = askRegistry(packages);
  const open = (asked ?? findingsIn(packages, kept.advisories)).filter(({ id }) => !(id in kept.accepted));
  for (const { id, name, version, summary } of open) console.error(`${name} ${version}: ${id}, ${summary}`);
  const source =
    asked === null
      ? `the ${kept.advisories.length} advisories kept on ${kept.asOf}; the registry cannot be asked here`
      : 'the registry’s advisories of today';
  console.log(`${Object.keys(packages).length - 1} locked packages against ${source}: ${open.length} named.`);
  const warning = asked === null ? ageWarning(kept.asOf, new Date()) : null;
  if (warning !== null) console.warn(warning);
  process.exitCode = open.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
