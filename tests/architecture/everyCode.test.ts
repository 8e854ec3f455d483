import { readFileSync } from 'node:fs';
import { problems } from '@/domain/problem';
import { pressProblems } from '@/domain/publication/pressProblem';
import { sourceFiles } from './sourceFiles';

const comment = /^\s*(\/\/|\/?\*).*$/gm;

/** The codes that none of the texts names as a word of its own, comments left out. */
function unnamed(codes: readonly string[], texts: readonly string[]): readonly string[] {
  const named = new Set(texts.flatMap((text) => text.replace(comment, '').match(/\w+/g) ?? []));
  return codes.filter((code) => !named.has(code));
}

const tests = sourceFiles('tests')
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('tests/architecture/'))
  .map((file) => readFileSync(file, 'utf8'));

describe('Every way to fail is provoked by a test that names it', () => {
  it.each([
    ['the problems of an input', problems],
    ['the faults of the press', pressProblems],
  ])('%s', (_, codes) => {
    expect(unnamed(codes, tests)).toEqual([]);
  });

  it('and a code is not named by a longer one, nor by a comment', () => {
    const texts = [
      "expect(told).toEqual(['lines.2 csv_broken', 'not_found_here']);",
      '  // stale\n * no_fall',
    ];
    expect(unnamed(['csv_broken', 'not_found', 'stale', 'no_fall'], texts)).toEqual([
      'not_found',
      'stale',
      'no_fall',
    ]);
  });
});
