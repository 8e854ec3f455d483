/**
 * Makes the booklet's font files: one Turkish subset per weight, from the TTF files of the development
 * packages, and the list of the signs that every one of them has. With `--check` it writes nothing and fails
 * when the committed files differ. The scaling is done by fontTools, which needs python3.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import subsetFont from 'subset-font';
import { glyphsOf, widthsOf } from './fontTables.mjs';
import { ensurePython, PythonMissing, skippedCode } from './python.mjs';
import { renamedFont } from './renamedFont.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const packages = join(root, 'node_modules/@expo-google-fonts');
const target = join(root, 'src/press/booklet/fonts');
const modulePath = join(root, 'src/domain/turkish/fontSigns.ts');

const faces = [
  { source: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', name: 'kitabi-sans-400' },
  { source: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', name: 'kitabi-sans-600' },
  { source: 'source-sans-3/700Bold/SourceSans3_700Bold.ttf', name: 'kitabi-sans-700' },
  { source: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', name: 'kitabi-serif-400' },
  { source: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', name: 'kitabi-serif-600' },
];

/** The province's name on the cover is set in this one, and measured. */
const isOfCover = (/** @type {{ name: string }} */ { name }) => name === 'kitabi-serif-600';

/**
 * What would only weigh stays out: small letters, fractions and swashes, places for accents (every letter has its own
 * glyph, and no sign is an accent alone), axes of a font that has none, and instructions for coarse screens, which no
 * scaling keeps right.
 */
const options = {
  keepFeatures: ['kern', 'locl', 'lnum', 'pnum', 'tnum', 'case'],
  dropTables: ['BASE', 'GDEF', 'STAT'],
  noHinting: true,
};

/**
 * The signs to have: printable ASCII, Latin-1 and Latin Extended-A (the Turkish letters, and those of names from
 * elsewhere in Europe), and the punctuation and signs that officials type. Left out are the soft hyphen, two
 * letters that no language writes any more, and signs that share a glyph with another one.
 */
function characters() {
  const between = (/** @type {number} */ first, /** @type {number} */ last) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  const latin = [
    ...between(0x20, 0x7e),
    ...between(0xa0, 0xac),
    ...between(0xae, 0x148),
    ...between(0x14a, 0x17e),
  ];
  const signs = '–—‘’‚“”„†‡•…‰′″‹›€₺™№←↑→↓−√∞≈≠≤≥■▲▶▼◀◆☐☑✓⅓⅔⅛⅜⅝⅞⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';
  return latin.join('') + signs;
}

/** @param {{ source: string }} face */
async function subsetOf(face) {
  const original = await readFile(join(packages, face.source));
  const subset = await subsetFont(original, characters(), { ...options, targetFormat: 'truetype' });
  return renamedFont(scaledFont(subset));
}

/**
 * Gives a font 2048 units per em in place of 1000. Chromium's PDF writer puts letters into one string only where each
 * stands exactly, to the last bit, where the widths before it lead; with a power of two (and letter sizes in eighths of
 * a pixel) it does, with 1000 every letter becomes a text operator of its own.
 * @param {Uint8Array} font
 */
function scaledFont(font) {
  const script = join(root, 'scripts', 'tools', 'python', 'scaleFont.py');
  const { status, stdout, stderr } = spawnSync(join(programs, 'python'), [script], {
    input: font,
    maxBuffer: 8 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`A font could not be scaled: ${stderr.toString()}`);
  return stdout;
}

/** @param {readonly number[]} signs in order */
function rangesOf(signs) {
  const isNew = (/** @type {number} */ sign, /** @type {number} */ index) => signs[index - 1] !== sign - 1;
  const starts = signs.filter(isNew);
  return starts.map((start, index) => [
    start,
    signs[signs.indexOf(starts[index + 1] ?? 0) - 1] ?? signs.at(-1) ?? start,
  ]);
}

/** The no-break space is drawn as a space; any other pair with one glyph could be read back as the other sign. */
function refuseSharedGlyphs(/** @type {Map<number, number>} */ glyphs) {
  const seen = new Map();
  for (const [sign, glyph] of glyphs) {
    const twin = seen.get(glyph);
    seen.set(glyph, sign);
    if (twin === undefined || (twin === 0x20 && sign === 0xa0)) continue;
    throw new Error(
      `One glyph for U+${twin.toString(16)} and U+${sign.toString(16)}: leave one of them out.`,
    );
  }
}

/**
 * Writes the module with what the fonts' own tables say.
 * @param {readonly { readonly name: string, readonly bytes: Uint8Array }[]} subsets
 */
async function fontModule(subsets) {
  const tables = subsets.map(({ bytes }) => glyphsOf(bytes));
  tables.forEach(refuseSharedGlyphs);
  const signs = [...new Set(tables.flatMap((table) => [...table.keys()]))].filter((sign) =>
    tables.every((table) => table.has(sign)),
  );
  const hex = (/** @type {number} */ sign) => `0x${sign.toString(16).padStart(2, '0')}`;
  const ranges = rangesOf(signs.toSorted((a, b) => a - b)).map((range) => `[${range.map(hex).join()}]`);
  const [widths = new Map()] = subsets.filter(isOfCover).map(({ bytes }) => widthsOf(bytes));
  const ofWidth = new Map();
  for (const sign of [...widths.keys()].toSorted((a, b) => a - b)) {
    const width = widths.get(sign);
    ofWidth.set(width, (ofWidth.get(width) ?? '') + String.fromCodePoint(sign));
  }
  const widthLines = [...ofWidth]
    .toSorted(([a], [b]) => a - b)
    .map(([width, signsOfWidth]) => `[${width}, ${JSON.stringify(signsOfWidth)}]`);
  return prettier.format(
    `// Written by scripts/tools/fonts.mjs from the fonts' own tables.
type Range = readonly [first: number, last: number];

/** Lists the signs that every font of the booklet has, as ranges of Unicode numbers. */
export const printableRanges: readonly Range[] = [${ranges.join()}];

type Width = readonly [width: number, signs: string];

/** Lists how wide the cover's letters are set, in thousandths of the letter size. */
export const coverWidths: readonly Width[] = [${widthLines.join()}];
`,
    { ...(await prettier.resolveConfig(modulePath)), filepath: modulePath },
  );
}

async function licences() {
  const sans = await readFile(join(packages, 'source-sans-3/LICENSE_FONT'), 'utf8');
  const serif = await readFile(join(packages, 'source-serif-4/LICENSE_FONT'), 'utf8');
  const note =
    'Kitabi Sans and Kitabi Serif are Turkish subsets of Source Sans 3 and Source Serif 4 by Adobe, renamed because\n' +
    '"Source" is a reserved font name. Made by scripts/tools/fonts.mjs.\n';
  return `${note}\n${serif.slice(0, serif.indexOf('\n'))}\n${sans}`;
}

const programs = await ensurePython().catch((error) => {
  if (!(error instanceof PythonMissing)) throw error;
  console.log(`skipped: ${error.message}`);
  process.exit(skippedCode);
});
const subsets = await Promise.all(
  faces.map(async (face) => ({ name: face.name, bytes: await subsetOf(face) })),
);
const files = new Map([[join(target, 'OFL.txt'), Buffer.from(await licences())]]);
for (const { name, bytes } of subsets) {
  const packed = await subsetFont(bytes, characters(), { ...options, targetFormat: 'woff2' });
  files.set(join(target, `${name}.woff2`), Buffer.from(packed));
}
files.set(modulePath, Buffer.from(await fontModule(subsets)));

if (process.argv.includes('--check')) {
  const differing = [];
  for (const [path, bytes] of files) {
    const committed = await readFile(path).catch(() => Buffer.alloc(0));
    if (!committed.equals(bytes)) differing.push(basename(path));
  }
  if (differing.length > 0) {
    console.error(
      `Font files differ from their sources: ${differing.join(', ')}. Run node scripts/tools/fonts.mjs.`,
    );
    process.exit(1);
  }
} else {
  await mkdir(target, { recursive: true });
  for (const [path, bytes] of files) await writeFile(path, bytes);
  for (const [path, bytes] of files) console.log(`${basename(path)} ${bytes.length} bytes`);
}
