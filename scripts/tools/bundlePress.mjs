import { build } from 'esbuild';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const template = path.join(root, 'src/press/booklet');

/**
 * Bundles the press into `press.mjs`, with the template's fonts, styles and scripts beside it in `press/`.
 * `node scripts/tools/bundlePress.mjs` writes it to `dist/`.
 * @param {string} [folder] where to put it
 * @returns {Promise<string>} the path of the entry
 */
export async function bundlePress(folder = path.join(root, 'dist')) {
  const outfile = path.join(folder, 'press.mjs');
  await build({
    entryPoints: [path.join(root, 'src/press/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  const assets = path.join(folder, 'press');
  await rm(assets, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  for (const name of ['fonts', 'styles', 'pictures']) {
    await cp(path.join(template, name), path.join(assets, name), { recursive: true });
  }
  const scripts = path.join(template, 'scripts');
  await build({
    entryPoints: (await readdir(scripts)).map((name) => path.join(scripts, name)),
    outdir: path.join(assets, 'scripts'),
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  await bundleProof(path.join(assets, 'scripts'));
  return outfile;
}

/**
 * Bundles what verifies a published file, for browsers and as a command of one file.
 * @param {string} folder where to put both
 */
async function bundleProof(folder) {
  const common = {
    bundle: true,
    minify: true,
    format: /** @type {const} */ ('esm'),
    tsconfig: path.join(root, 'tsconfig.json'),
  };
  await build({
    ...common,
    entryPoints: { dogrula: path.join(root, 'src/proof/page.ts') },
    outdir: folder,
    target: 'es2022',
    logLevel: 'warning',
  });
  await build({
    ...common,
    entryPoints: { 'kitapcik-dogrula': path.join(root, 'scripts/commands/verifyFile.ts') },
    outdir: folder,
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await bundlePress());
}
