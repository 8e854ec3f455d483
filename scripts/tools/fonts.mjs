/**
 * Makes the booklet's font files: one Turkish subset per weight, from the TTF files of the development
 * packages. With `--check` it writes nothing and fails when the committed files differ.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { renamedFont } from './renamedFont.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const packages = join(root, 'node_modules/@expo-google-fonts');
const target = join(root, 'src/press/booklet/fonts');

const faces = [
  { source: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', name: 'kitabi-sans-400' },
  { source: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', name: 'kitabi-sans-600' },
  { source: 'source-sans-3/700Bold/SourceSans3_700Bold.ttf', name: 'kitabi-sans-700' },
  { source: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', name: 'kitabi-serif-400' },
  { source: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', name: 'kitabi-serif-600' },
];

/** Small letters, fractions and swashes stay out: they would only weigh. */
const options = { keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk', 'locl', 'lnum', 'pnum', 'tnum', 'case'] };

/** Printable ASCII and Latin-1, the Turkish letters, the punctuation and signs of the booklet. */
function characters() {
  const between = (/** @type {number} */ first, /** @type {number} */ last) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  const latin = [...between(0x20, 0x7e), ...between(0xa0, 0xac), ...between(0xae, 0xff)];
  return latin.join('') + 'ĞğİıŞş' + '–—‘’“”„•…‹›₺−≤≥→←↑↓№ ';
}

/** @param {{ source: string }} face */
async function subsetOf(face) {
  const original = await readFile(join(packages, face.source));
  const subset = await subsetFont(original, characters(), { ...options, targetFormat: 'truetype' });
  return subsetFont(renamedFont(subset), characters(), { ...options, targetFormat: 'woff2' });
}

async function licences() {
  const sans = await readFile(join(packages, 'source-sans-3/LICENSE_FONT'), 'utf8');
  const serif = await readFile(join(packages, 'source-serif-4/LICENSE_FONT'), 'utf8');
  const note =
    'Kitabi Sans and Kitabi Serif are Turkish subsets of Source Sans 3 and Source Serif 4 by Adobe, renamed because\n' +
    '"Source" is a reserved font name. Made by scripts/tools/fonts.mjs.\n';
  return `${note}\n${serif.slice(0, serif.indexOf('\n'))}\n${sans}`;
}

const files = new Map([['OFL.txt', Buffer.from(await licences())]]);
for (const face of faces) files.set(`${face.name}.woff2`, Buffer.from(await subsetOf(face)));

if (process.argv.includes('--check')) {
  const differing = [];
  for (const [name, bytes] of files) {
    const committed = await readFile(join(target, name)).catch(() => Buffer.alloc(0));
    if (!committed.equals(bytes)) differing.push(name);
  }
  if (differing.length > 0) {
    console.error(
      `Font files differ from their sources: ${differing.join(', ')}. Run node scripts/tools/fonts.mjs.`,
    );
    process.exit(1);
  }
} else {
  await mkdir(target, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(target, name), bytes);
  for (const [name, bytes] of files) console.log(`${name} ${bytes.length} bytes`);
}
