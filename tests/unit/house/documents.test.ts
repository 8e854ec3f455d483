import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Files of the repository that a page links to or shows. */
function linksOf(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** Names of settings, as src/env.ts and its folder ask for them. */
function settingsOfTheProgram(): readonly string[] {
  const readers = ['src/env.ts', ...readdirSync('src/env').map((name) => join('src/env', name))];
  return readers.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:set|readPort)\(source, '([A-Z_0-9]+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
}

describe('Documents', () => {
  it.each(documents)('%s links only to what is there', (document) => {
    const missing = linksOf(document).filter((link) => !existsSync(join(dirname(document), link)));
    expect(missing).toEqual([]);
  });

  it('every decision stands in the index', () => {
    const index = readFileSync('docs/adr/README.md', 'utf8');
    const pages = readdirSync('docs/adr').filter((name) => /^\d{4}-/.test(name));
    expect(pages.filter((page) => !index.includes(`(${page})`))).toEqual([]);
  });

  it('every npm script that a page names exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/npm run ([a-z][a-z-]*)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('the README names every setting that src/env.ts reads', () => {
    const readme = readFileSync('README.md', 'utf8');
    const settings = settingsOfTheProgram();
    const told = settings.filter((name) => name !== 'PAYLOAD_DROP_DATABASE');
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('every script that a command builds or runs exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const files = Object.values(scripts).flatMap(
      (command) => command.match(/scripts\/[\w/]+\.(mjs|ts)/g) ?? [],
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
