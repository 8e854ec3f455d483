import { readFileSync, readdirSync } from 'node:fs';
import { brokenArrow } from './brokenArrow';
import { importCircles, importGraph } from './circles';
import { importsOf } from './importsOf';
import { partOf } from './partOf';
import { arrows } from './parts';
import { brokenRoom, rooms, roomsInCircles } from './rooms';
import { sourceFiles } from './sourceFiles';

const files = sourceFiles('src', 'collections', 'scripts', 'tests');

describe('Imports follow the arrows of the design', () => {
  it('in every file', () => {
    const broken = files.flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8')).flatMap((each) => brokenArrow(file, each) ?? []),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('and every folder and file of src has its row in the table', () => {
    const parts = readdirSync('src', { withFileTypes: true })
      .filter((entry) => !entry.name.endsWith('.d.ts'))
      .map((entry) => partOf(`src/${entry.name}`));
    expect(parts.filter((part) => !(part in arrows))).toEqual([]);
  });

  it('and the table names only parts that exist or are in the design', () => {
    const named = Object.values(arrows).flatMap((reach) => (reach === 'everything' ? [] : reach));
    expect(named.filter((part) => !(part in arrows))).toEqual([]);
  });
});

describe('The rooms of a part', () => {
  it.each(Object.keys(rooms))('of %s are all in the table, and none else', (part) => {
    const folders = readdirSync(`src/${part}`, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rooms[part] ?? {}).sort());
  });

  it.each(Object.entries(rooms))('of %s know one another in one direction', (_, table) => {
    expect(roomsInCircles(table)).toEqual([]);
  });

  it('that know one another are found', () => {
    expect(roomsInCircles({ a: ['b'], b: ['c'], c: ['b'], d: ['a'] })).toEqual(['b', 'c']);
  });

  it('may be named by a file of their part that lies in none', () => {
    expect(brokenRoom('src/domain/x.ts', 'src/domain/figures/y')).toBeNull();
  });
});

describe('Files that import each other', () => {
  it('are none', () => {
    const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
    expect(importCircles(importGraph(texts))).toEqual([]);
  });

  it('are found over others, over types and over aliases', () => {
    const graph = importGraph(
      new Map([
        ['src/a.ts', `import type { B } from './b';`],
        ['src/b.tsx', `export * from '@/c/d';`],
        ['src/c/d.ts', `type A = import('../a').A;`],
        ['src/e.ts', `import { a } from './a';`],
      ]),
    );
    expect(importCircles(graph)).toEqual(['src/a.ts → src/b.tsx → src/c/d.ts → src/a.ts']);
  });
});

describe('A broken arrow is told as a sentence', () => {
  const told = (file: string, text: string) => importsOf(file, text).map((each) => brokenArrow(file, each));

  it.each([
    [
      'src/admin/x.tsx',
      `import { y } from '@/workflow/y';`,
      'src/admin/x.tsx imports src/workflow/y: admin may import domain, contract, access, messages and desk only.',
    ],
    [
      'src/admin/x.tsx',
      `export * from '../workflow/y';`,
      'src/admin/x.tsx imports src/workflow/y: admin may import domain, contract, access, messages and desk only.',
    ],
    [
      'src/messages/x.ts',
      `const y = await import('@/env');`,
      'src/messages/x.ts imports src/env: messages may import domain and contract only.',
    ],
    [
      'src/rendering/x.ts',
      `import type { Y } from '@/press/print/y';`,
      'src/rendering/x.ts imports src/press/print/y: rendering may import domain, contract, stored, access, workflow, storage, jobs, database, env, press/client and telemetry only.',
    ],
    [
      'src/domain/x.ts',
      `type Y = import('@/payload-types').Y;`,
      'src/domain/x.ts imports src/payload-types: domain may import itself only.',
    ],
    [
      'src/domain/x.ts',
      `import { z } from 'zod';`,
      'src/domain/x.ts imports zod: domain may import no package.',
    ],
    [
      'src/press/x.ts',
      `import { getPayload } from 'payload';`,
      'src/press/x.ts imports payload: press must do without this package.',
    ],
    [
      'src/workflow/x.ts',
      `import { Figure } from '@/payload-types';`,
      'src/workflow/x.ts imports src/payload-types: generated types are imported with `import type`.',
    ],
    [
      'src/workflow/sheet/x.ts',
      `import { seed } from '@/demo/run/seed';`,
      'src/workflow/sheet/x.ts imports src/demo/run/seed: workflow may import domain, contract, stored, access, jobs and database only.',
    ],
    [
      'src/web.ts',
      `import { seed } from '../scripts/commands/seed';`,
      'src/web.ts imports scripts/commands/seed: nothing of src may import scripts.',
    ],
    [
      'src/domain/figures/x.ts',
      `import { y } from '../workflow/y';`,
      'src/domain/figures/x.ts imports src/domain/workflow/y: the room figures of domain may import turkish only.',
    ],
    [
      'src/workflow/timeline/x.ts',
      `import { y } from '@/workflow/sheet/y';`,
      'src/workflow/timeline/x.ts imports src/workflow/sheet/y: the room timeline of workflow may import no other room.',
    ],
    [
      'src/workflow/novelty/x.ts',
      `import { y } from '../sheet/y';`,
      "src/workflow/novelty/x.ts lies in novelty, which the table of workflow's rooms does not name.",
    ],
    [
      'src/novelty/x.ts',
      `import { y } from '@/env';`,
      'src/novelty/x.ts belongs to novelty, which the table of arrows does not name.',
    ],
  ])('%s: %s', (file, text, sentence) => {
    expect(told(file, text)).toEqual([sentence]);
  });

  it.each([
    ['src/admin/x.tsx', `import { y } from '@/domain/y';`],
    ['src/domain/figures/x.ts', `import { y } from '../issue';`],
    ['src/rendering/x.ts', `import { startPress } from '@/press/client/startPress';`],
    ['src/workflow/x.ts', `import type { Figure } from '@/payload-types';`],
    ['src/workflow/x.ts', `import { type Figure } from '@/payload-types';`],
    ['src/web.ts', `import { createServer } from './server/createServer';`],
  ])('%s may say: %s', (file, text) => {
    expect(told(file, text)).toEqual([null]);
  });
});
