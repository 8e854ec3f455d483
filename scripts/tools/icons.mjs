/**
 * Copies the shapes of the booklet's icons and their licence from lucide-static into src/press/booklet.
 * With `--check` it writes nothing and fails when the files differ.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const target = join(root, 'src/press/booklet/iconShapes.ts');
const licence = join(root, 'src/press/booklet/iconShapes.LICENSE.txt');

/** The names stand in the domain, in a file without imports; reading its list needs no compiler. */
async function names() {
  const source = await readFile(join(root, 'src/domain/booklet/icons.ts'), 'utf8');
  const list = source.slice(source.indexOf('iconNames = ['), source.indexOf('] as const'));
  return [...list.matchAll(/'([a-z0-9-]+)'/g)].map((match) => match[1] ?? '');
}

/** @param {string} name */
async function shapeOf(name) {
  const svg = await readFile(join(root, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (inner === undefined) throw new Error(`${name}.svg has no shape`);
  return inner.replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>');
}

async function source() {
  const entries = [];
  for (const name of await names()) entries.push(`'${name}': ${JSON.stringify(await shapeOf(name))},`);
  const text = `import type { IconName } from '@/domain/booklet/icons';

/**
 * Shapes on a grid of 24 × 24, stroked, not filled. Made by scripts/tools/icons.mjs from lucide-static; their
 * licences (ISC, for some MIT) stand in iconShapes.LICENSE.txt.
 */
export const iconShapes: Readonly<Record<IconName, string>> = {${entries.join('\n')}};
`;
  return format(text, { ...(await resolveConfig(target)), filepath: target });
}

const files = new Map([
  [target, await source()],
  [licence, await readFile(join(root, 'node_modules/lucide-static/LICENSE'), 'utf8')],
]);
for (const [path, made] of files) {
  if (!process.argv.includes('--check')) {
    await writeFile(path, made);
  } else if ((await readFile(path, 'utf8').catch(() => '')) !== made) {
    console.error(`${path} differs from its sources. Run node scripts/tools/icons.mjs.`);
    process.exitCode = 1;
  }
}
