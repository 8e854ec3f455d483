import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../start/root.mjs';

/**
 * veraPDF, the reference checker of PDF/UA-1 and PDF/A: one Java archive from Maven Central, which needs Java 11 or
 * later and nothing else. It is fetched once (9 MB) and known by its hash.
 */

const version = '1.28.2';
const address = `https://repo1.maven.org/maven2/org/verapdf/apps/greenfield-apps/${version}/greenfield-apps-${version}.jar`;
const sha256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const program = 'org.verapdf.apps.GreenfieldCliWrapper';
const run = promisify(execFile);

/** Says in one sentence why there is no veraPDF. */
export class VerapdfMissing extends Error {
  /** @override */
  name = 'VerapdfMissing';
}

/**
 * Gives the path of the archive; fetches it the first time. Throws `VerapdfMissing`.
 * @param {string} [folder] where it is kept
 */
export async function ensureVerapdf(folder = join(root, '.cache', 'verapdf')) {
  await run('java', ['-version']).catch(() => {
    throw new VerapdfMissing('Java is missing: veraPDF needs Java 11 or later (command `java`).');
  });
  const jar = join(folder, `verapdf-${version}.jar`);
  if (await isThere(jar)) return jar;
  await mkdir(folder, { recursive: true });
  const bytes = await download();
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new VerapdfMissing(`What came from ${address} is not veraPDF ${version}: its hash is another.`);
  }
  await writeFile(`${jar}.part`, bytes);
  await rename(`${jar}.part`, jar);
  return jar;
}

async function download() {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`status ${String(answer.status)}`);
    return Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new VerapdfMissing(`veraPDF could not be fetched from ${address}: ${detail}`);
  }
}

/** @param {string} file */
async function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * Checks files against one standard: counts the breaks of each broken rule, by the rule's clause and number.
 * @param {'ua1' | '3a'} flavour PDF/UA-1 or PDF/A-3a
 * @param {readonly string[]} files
 * @returns {Promise<readonly Readonly<Record<string, number>>[]>} in the order of the files
 */
export async function brokenRules(flavour, files) {
  const jar = await ensureVerapdf();
  const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1'];
  const { stdout } = await run(
    'java',
    ['-Djava.awt.headless=true', '-cp', jar, program, ...options, ...files],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  ).catch((/** @type {{ code?: unknown, stdout?: string, stderr?: string }} */ error) => {
    // 1: a file is not compliant, which is what is asked here.
    if (error.code === 1 && error.stdout) return { stdout: error.stdout };
    throw new Error(`veraPDF ended with ${String(error.code)}: ${error.stderr ?? ''}`);
  });
  const { jobs } = JSON.parse(stdout).report;
  return files.map((file) =>
    rulesOf(
      jobs.find((/** @type {Job} */ job) => job.itemDetails.name === file),
      file,
    ),
  );
}

/**
 * @typedef {{ clause: string, testNumber: number, failedChecks: number, ruleStatus: string }} Rule
 * @typedef {{ itemDetails: { name: string }, validationResult?: { details: { ruleSummaries: Rule[] } }[] }} Job
 */

/** @param {Job | undefined} job @param {string} file */
function rulesOf(job, file) {
  const details = job?.validationResult?.[0]?.details;
  if (details === undefined) throw new Error(`veraPDF could not read ${file}`);
  const failed = details.ruleSummaries.filter(({ failedChecks }) => failedChecks > 0);
  return Object.fromEntries(
    failed.map(({ clause, testNumber, failedChecks }) => [`${clause}-${String(testNumber)}`, failedChecks]),
  );
}
