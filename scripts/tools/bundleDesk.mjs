import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { guidePages } from './guidePages.mjs';

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
/**
 * React Aria brings its few words in thirty-four languages. Ours are two. (Its own plugin for that gives esbuild a place that
 * esbuild does not know how to read.)
 * @type {import('esbuild').Plugin}
 */
const ourLanguages = {
  name: 'our-languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\/.*[a-z]{2}-[A-Z]{2}\.m?js$/ }, ({ path: asked, importer }) => {
      const isKept = /(?:tr-TR|en-US)\.m?js$/.test(asked) || !importer.includes('react-');
      return isKept ? null : { path: 'none', namespace: 'no-words' };
    });
    onLoad({ filter: /./, namespace: 'no-words' }, () => ({ contents: 'export default {};' }));
  },
};

/** The two pages of the desk: all screens within its frame, and those around signing in. */
const entries = { desk: 'src/desk/main.tsx', entrance: 'src/desk/entrance/main.tsx' };

/**
 * Bundles the desk's application into a folder: its two pages and a part for each screen, which is loaded when somebody goes there,
 * under names that hold what they say; and `page.json`, which tells the process in front what they load.
 * @param {string} [folder] where to put it
 * @returns {Promise<import('esbuild').Metafile>} what was made of what
 */
export async function bundleDesk(folder = path.join(root, 'dist', 'desk-app')) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: path.join(folder, 'files'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    jsx: 'automatic',
    minify: true,
    metafile: true,
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: path.join(root, 'tsconfig.json'),
    plugins: [ourLanguages, guidePages],
    // What all screens share lies in a layer: a sheet that composes with it has the last word.
    logOverride: { 'undefined-composes-from': 'silent' },
    logLevel: 'warning',
  });
  for (const file of Object.keys(metafile.outputs).filter((each) => /\.(?:js|css)$/.test(each))) {
    const whole = path.join(root, file);
    await writeFile(`${whole}.br`, brotliCompressSync(await readFile(whole)));
  }
  await writeFile(path.join(folder, 'page.json'), JSON.stringify(pagesOf(metafile)));
  return metafile;
}

/** @param {import('esbuild').Metafile} metafile */
function pagesOf({ outputs }) {
  const files = Object.entries(outputs).map(([file, output]) => ({ name: path.basename(file), ...output }));
  const fonts = files.filter(({ name }) => /^kitabi-(sans-(400|600)|serif-600)-.*\.woff2$/.test(name));
  const styles = files.filter(({ name }) => name.endsWith('.css')).map(({ name }) => name);
  /** @param {string} entry */
  const pageOf = (entry) => {
    const main = files.find(({ entryPoint }) => entryPoint === entry);
    if (main === undefined) throw new Error(`The desk has no ${entry}.`);
    return {
      script: main.name,
      imports: main.imports
        .filter(({ kind }) => kind === 'import-statement')
        .map((each) => path.basename(each.path)),
      styles: [path.basename(main.cssBundle ?? '')],
      fonts: fonts.map(({ name }) => name),
    };
  };
  const [desk, entrance] = [pageOf(entries.desk), pageOf(entries.entrance)];
  const own = [...desk.styles, ...entrance.styles];
  // The frame's own first: what a screen's sheet says stands after it.
  return {
    desk: { ...desk, styles: [...desk.styles, ...styles.filter((name) => !own.includes(name))] },
    entrance,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await bundleDesk();
}
