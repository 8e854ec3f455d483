import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commentsOf, pathsNamedIn } from './namedPaths';
import { sourceFiles } from './sourceFiles';

const endings = ['', '.ts', '.tsx', '.mjs', '.md'];
/** A decision may be named by its number alone. */
const decisions = readdirSync('docs/adr').map((name) => `docs/adr/${name.slice(0, 4)}`);
const exists = (path: string): boolean =>
  decisions.includes(path) || endings.some((ending) => existsSync(path + ending));

/** These speak of files that do not exist, to show what the rules of this folder catch. */
const isCode = (file: string): boolean => !file.startsWith('tests/architecture/');

const documents = ['README.md', 'CONTRIBUTING.md', '.ci/run', 'Dockerfile', 'docker-compose.yml'].concat(
  readdirSync('docs', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

describe('A path that is named', () => {
  it.each([
    [
      'in comments of the code',
      sourceFiles('src', 'collections', 'scripts', 'tests').filter(isCode),
      commentsOf,
    ],
    ['in documents', documents, (_: string, text: string) => text],
  ] as const)('%s is there, and no text outside the repository is named', (_, files, textOf) => {
    const dead = files.flatMap((file) => {
      const { paths, outside } = pathsNamedIn(textOf(file, readFileSync(file, 'utf8')));
      return [...paths.filter((path) => !exists(path)), ...outside].map((path) => `${file} names ${path}.`);
    });
    expect([...new Set(dead)]).toEqual([]);
  });

  it.each([
    ['/** Made by scripts/tools/icons.mjs. */', ['scripts/tools/icons.mjs'], []],
    ['// see (docs/adr/0009-parts-and-arrows.md)', ['docs/adr/0009-parts-and-arrows.md'], []],
    ['/* the wording of design §3, from shared/notes/payload.md */', [], ['design §', 'shared/notes']],
    ['const path = "src/nowhere.ts"; // plain', [], []],
  ])('%s', (text, paths, outside) => {
    expect(pathsNamedIn(commentsOf('x.ts', text))).toEqual({ paths, outside });
  });
});
