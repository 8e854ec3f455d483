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

  it.each(['README.md', 'docs/operations.md'])(
    '%s names every setting that the program reads',
    (document) => {
      const text = readFileSync(document, 'utf8');
      const told = settingsOfTheProgram().filter((name) => name !== 'PAYLOAD_DROP_DATABASE');
      expect(told.length).toBeGreaterThan(5);
      expect(told.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    },
  );

  it('docs/operations.md has no setting that the program does not read', () => {
    const text = readFileSync('docs/operations.md', 'utf8');
    const table = text.slice(text.indexOf('## Settings'), text.indexOf('## Health'));
    const named = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !settingsOfTheProgram().includes(name))).toEqual([]);
  });

  it('docs/operations.md names every measurement, and its alerts ask for none that is not made', () => {
    const text = readFileSync('docs/operations.md', 'utf8');
    const made = ['src/telemetry/meters.ts', 'src/process/collectMetrics.ts'].flatMap(
      (file) => readFileSync(file, 'utf8').match(/kitapcik_[a-z_]+/g) ?? [],
    );
    expect(made.length).toBeGreaterThan(10);
    expect(made.filter((name) => !text.includes(name))).toEqual([]);
    const asked = (text.match(/\bkitapcik_[a-z_]+/g) ?? []).map((name) => name.replace(/_count$/, ''));
    expect([...new Set(asked)].filter((name) => !made.includes(name))).toEqual([]);
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
