import { readFileSync } from 'node:fs';
import { sourceFiles } from './sourceFiles';

const largest = 250;
/** Words stand in both languages side by side and hold no logic. */
const largestWords = 400;
const typical = 60;

/** Written by a program. */
const exempt = ['src/payload-types.ts', 'src/press/booklet/iconShapes.ts', 'src/app/(payload)/importMap.js'];
const isMigration = (file: string) => file.startsWith('src/database/') && file.includes('/migrations/');

const sizes = sourceFiles('src', 'collections', 'scripts')
  .filter((file) => !exempt.includes(file) && !isMigration(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => b.lines - a.lines);

describe('Files stay small', () => {
  it(`none has more than ${String(largest)} lines, of words ${String(largestWords)}`, () => {
    const limitOf = (file: string) => (file.startsWith('src/messages/') ? largestWords : largest);
    const long = sizes.filter(({ file, lines }) => lines > limitOf(file));
    expect(long.map(({ file, lines }) => `${file} has ${String(lines)} lines.`)).toEqual([]);
  });

  it(`the middle one has at most ${String(typical)}`, () => {
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(typical);
  });
});
