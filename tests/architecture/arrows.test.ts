import { readFileSync, readdirSync } from 'node:fs';
import { brokenArrow } from './brokenArrow';
import { importsOf } from './importsOf';
import { partOf } from './partOf';
import { arrows } from './parts';
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

describe('A broken arrow is told as a sentence', () => {
  const told = (file: string, text: string) => importsOf(file, text).map((each) => brokenArrow(file, each));

  it.each([
    [
      'src/admin/x.tsx',
      `import { y } from '@/workflow/y';`,
      'src/admin/x.tsx imports src/workflow/y: admin may import domain, access and messages only.',
    ],
    [
      'src/admin/x.tsx',
      `export * from '../workflow/y';`,
      'src/admin/x.tsx imports src/workflow/y: admin may import domain, access and messages only.',
    ],
    [
      'src/messages/x.ts',
      `const y = await import('@/env');`,
      'src/messages/x.ts imports src/env: messages may import domain only.',
    ],
    [
      'src/rendering/x.ts',
      `import type { Y } from '@/press/print/y';`,
      'src/rendering/x.ts imports src/press/print/y: publication may import domain, workflow, storage, jobs, database, env, press/client and telemetry only.',
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
      'src/workflow/x.ts',
      `import { seed } from '../../scripts/seed/run/seed';`,
      'src/workflow/x.ts imports src/demo/run/seed: workflow may import domain, access, jobs and database only.',
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
