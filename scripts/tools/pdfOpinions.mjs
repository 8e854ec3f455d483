import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensurePython } from './python.mjs';

/**
 * Two more checkers of the PDF's accessibility, which know nothing of veraPDF and of each other: `outloud` also asks what
 * no rule of PDF/UA asks (is what is painted in the order of the tags, has a printed address a link), `pdfua` is a third
 * reading of some rules. Both are Python programs (scripts/tools/python.mjs).
 */

const run = promisify(execFile);

/**
 * A program that found something ends with a code of its own, and tells it all the same.
 * @param {string} program @param {readonly string[]} values
 * @returns {Promise<string>}
 */
async function answerOf(program, values) {
  const path = join(await ensurePython(), program);
  const { stdout } = await run(path, [...values], { maxBuffer: 64 * 1024 * 1024 }).catch(
    (/** @type {{ stdout?: string, stderr?: string }} */ error) => {
      if (error.stdout) return { stdout: error.stdout };
      throw new Error(`${program} did not answer: ${error.stderr ?? String(error)}`);
    },
  );
  return stdout;
}

/**
 * Asks `outloud`: its errors and warnings by file, each as its rule and what it saw. Throws `PythonMissing`.
 * @param {readonly string[]} files
 * @returns {Promise<Readonly<Record<string, readonly string[]>>>}
 */
export async function outloudFindings(files) {
  const { results } = JSON.parse(await answerOf('outloud', [...files, '--quiet', '--json', '-']));
  return Object.fromEntries(
    results.map((/** @type {OutloudResult} */ { path, error, findings }) => [
      path,
      [
        ...(error === null ? [] : [error]),
        ...findings
          .filter(({ severity }) => severity !== 'info')
          .map(({ rule, message }) => `${rule}: ${message}`),
      ],
    ]),
  );
}

/**
 * Asks `pdfua` about one file: its errors and warnings. Throws `PythonMissing`.
 * @param {string} file
 * @returns {Promise<readonly string[]>}
 */
export async function pdfuaFindings(file) {
  const { findings } = JSON.parse(await answerOf('pdfua', ['check', '--format', 'json', file]));
  return findings.map((/** @type {object} */ finding) => JSON.stringify(finding));
}

/**
 * @typedef {{ severity: string, rule: string, message: string }} OutloudFinding
 * @typedef {{ path: string, error: string | null, findings: readonly OutloudFinding[] }} OutloudResult
 */
