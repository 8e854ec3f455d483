import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './sourceFiles';

const largest = 250;
/** Words stand in both languages side by side and hold no logic. */
const largestWords = 400;
/** The middle file of those that hold logic, and of those that hold components: these carry their markup with them. */
const typical = { logic: 75, components: 110 };
/** A file has one subject: one of fewer lines is likely to hold a constant or a type that belongs elsewhere. */
const smallest = 12;
const mostSmall = 60;
/** In one folder of src, without those below it: what a newcomer can look over. */
const mostInFolder = 30;
/** Of all lines, those that import: the price of taking files apart. */
const mostImports = 0.085;

/** Written by a program. */
const exempt = [
  'src/payload-types.ts',
  'src/press/booklet/iconShapes.ts',
  'src/press/map/countryShapes.ts',
  'src/press/map/provinceOutlines.ts',
  'src/accounts/commonPasswordsFilter.ts',
  'src/app/(payload)/importMap.js',
];
const isMigration = (file: string) => file.startsWith('src/database/') && file.includes('/migrations/');

const sizes = sourceFiles('src', 'collections', 'scripts')
  .filter((file) => !exempt.includes(file) && !isMigration(file))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, lines: lengthOf(text), imports: importLines(text) };
  })
  .sort((a, b) => b.lines - a.lines);

describe('Files stay small', () => {
  it(`none has more than ${String(largest)} lines, of words ${String(largestWords)}`, () => {
    const limitOf = (file: string) => (file.startsWith('src/messages/') ? largestWords : largest);
    const long = sizes.filter(({ file, lines }) => lines > limitOf(file));
    expect(long.map(({ file, lines }) => `${file} has ${String(lines)} lines.`)).toEqual([]);
  });

  it.each(['logic', 'components'] as const)('the middle one of those that hold %s is not long', (kind) => {
    const ofKind = sizes.filter(({ file }) => kindOf(file) === kind);
    expect(ofKind.length).toBeGreaterThan(0);
    expect(ofKind[Math.floor(ofKind.length / 2)]?.lines).toBeLessThanOrEqual(typical[kind]);
  });

  it(`at most ${String(mostSmall)} have fewer than ${String(smallest)}`, () => {
    const small = sizes.filter(({ lines }) => lines < smallest).map(({ file }) => file);
    expect(small.length > mostSmall ? small : []).toEqual([]);
  });

  it(`at most ${String(mostInFolder)} lie in one folder of src`, () => {
    const folders = sizes.filter(({ file }) => file.startsWith('src/')).map(({ file }) => dirname(file));
    const full = [...new Set(folders)].filter(
      (folder) => folders.filter((each) => each === folder).length > mostInFolder,
    );
    expect(full).toEqual([]);
  });

  it(`at most ${String(mostImports * 100)} % of their lines are imports`, () => {
    const sum = (of: (size: (typeof sizes)[number]) => number) =>
      sizes.reduce((total, size) => total + of(size), 0);
    expect(sum(({ imports }) => imports) / sum(({ lines }) => lines)).toBeLessThanOrEqual(mostImports);
  });

  it('a line that imports is counted for each line it takes', () => {
    const text =
      "import a from 'a';\nimport {\n  b,\n  c,\n} from 'b';\nexport * from 'd';\nexport const e = 1;\n";
    expect(importLines(text)).toBe(6);
  });
});

function kindOf(file: string): 'words' | keyof typeof typical {
  if (file.startsWith('src/messages/')) return 'words';
  return file.endsWith('.tsx') ? 'components' : 'logic';
}

function lengthOf(text: string): number {
  return text.split('\n').length - 1;
}

/** Counts the lines of a file that its imports and re-exports take. */
function importLines(text: string): number {
  const source = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  return source.statements
    .filter((each) => ts.isImportDeclaration(each) || (ts.isExportDeclaration(each) && each.moduleSpecifier))
    .reduce((total, each) => total + lineAt(each.end) - lineAt(each.getStart(source)) + 1, 0);
}
