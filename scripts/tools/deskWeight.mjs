/**
 * Tells how much JavaScript each screen of the desk loads, in bytes as gzip makes them: the frame, the screen's own part, and
 * all that these load at once. `node scripts/tools/deskWeight.mjs` prints it.
 */
import { readFile, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleDesk, root } from './bundleDesk.mjs';

/** What a screen may load: 921 KB were sent before the desk had an application of its own. */
export const mostOfScreen = 250 * 1024;

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/**
 * @param {Outputs} outputs
 * @param {readonly string[]} from
 */
function loadedBy(outputs, from) {
  const found = new Set(from);
  for (const file of found)
    for (const each of outputs[file]?.imports ?? [])
      if (each.kind === 'import-statement' && each.path in outputs) found.add(each.path);
  return [...found];
}

/** @returns {Promise<Readonly<Record<string, number>>>} bytes by the file that begins the screen */
export async function weightOfScreens() {
  const folder = mkdtempSync(path.join(tmpdir(), 'kitapcik-desk-'));
  try {
    const { outputs } = await bundleDesk(folder);
    const entries = Object.entries(outputs).flatMap(([file, { entryPoint = '' }]) =>
      entryPoint.startsWith('src/desk/') ? [{ file, entryPoint }] : [],
    );
    const main = entries.find(({ entryPoint }) => entryPoint === 'src/desk/main.tsx');
    if (main === undefined) throw new Error('The desk has no entry.');
    const sizes = new Map();
    for (const file of Object.keys(outputs).filter((each) => each.endsWith('.js')))
      sizes.set(file, gzipSync(await readFile(path.join(root, file)), { level: 9 }).length);
    return Object.fromEntries(
      entries.map(({ file, entryPoint }) => [
        entryPoint,
        loadedBy(outputs, [main.file, file]).reduce((sum, each) => sum + (sizes.get(each) ?? 0), 0),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [screen, bytes] of Object.entries(await weightOfScreens()).sort(([, a], [, b]) => b - a))
    console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${screen}`);
}
