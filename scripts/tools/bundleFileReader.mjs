import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/**
 * Bundles the reader of people's files into `fileReader.mjs`, its packages included: its process may read no other file.
 * `node scripts/tools/bundleFileReader.mjs` writes it to `dist/`.
 * @param {string} [folder] where to put it
 * @returns {Promise<string>} the path of the entry
 */
export async function bundleFileReader(folder = path.join(root, 'dist')) {
  const outfile = path.join(folder, 'fileReader.mjs');
  await build({
    entryPoints: [path.join(root, 'src/exchange/sheetFile/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  return outfile;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await bundleFileReader());
}
