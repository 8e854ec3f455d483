import { readFileSync } from 'node:fs';
import { importsOf } from './importsOf';
import { ownOverrides, silentCalls } from './localApiCalls';
import { partOf } from './partOf';
import { sourceFiles } from './sourceFiles';

/** Parts that decide themselves who may have what, or that nobody outside reaches. An endpoint or a screen asks one of them. */
const decides = [
  'access',
  'accounts',
  'backup',
  'collections',
  'database',
  'demo',
  'jobs',
  'journal',
  'notices',
  'process',
  'rendering',
  'scripts',
  'signIn',
  'workflow',
];

describe("Calls of Payload's Local API say overrideAccess and depth", () => {
  it('in every file of the program and its scripts', () => {
    const silent = sourceFiles('src', 'collections', 'scripts').flatMap((file) =>
      silentCalls(file, readFileSync(file, 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  it.each([
    ['await req.payload.find({ collection: "metrics", depth: 0 });', 'find without overrideAccess'],
    ['await payload.create({ collection: "metrics", data });', 'create without overrideAccess and depth'],
    ['await payload.count({ collection: "metrics" });', 'count without overrideAccess'],
    [
      'const door = { depth: 0 }; await payload.update({ collection, id, data, ...door });',
      'update without overrideAccess',
    ],
  ])('%s', (text, call) => {
    expect(silentCalls('x.ts', text)).toEqual([`x.ts:1 calls payload.${call}.`]);
  });

  it.each([
    'await payload.findByID({ collection, id, depth: 0, overrideAccess: false, req });',
    'const door = { depth: 0, overrideAccess: true } as const; await payload.update({ collection, ...door });',
    'await payload.count({ collection, overrideAccess: true });',
    'await payload.update({ collection, id, data, ...asSystem, req });',
    'await rows.find({ collection });',
  ])('%s', (text) => {
    expect(silentCalls('x.ts', text)).toEqual([]);
  });
});

describe('Access rules are passed over', () => {
  const files = sourceFiles('src', 'collections', 'scripts').map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));

  it('by asSystem, readAll and readOne alone', () => {
    expect(files.flatMap(({ file, text }) => ownOverrides(file, text))).toEqual([]);
    expect(ownOverrides('src/x.ts', 'const door = {\n  overrideAccess: true };')).toEqual([
      'src/x.ts:2 writes overrideAccess: true where asSystem, readAll or readOne is meant.',
    ]);
  });

  it('in parts that decide who may have what', () => {
    const users = files.filter(({ file, text }) =>
      importsOf(file, text).some(({ specifier }) => specifier.endsWith('/asSystem')),
    );
    expect([...new Set(users.map(({ file }) => partOf(file)))].sort()).toEqual(decides);
  });
});
