import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const heaviest = 150 * 1024;
const pages = ['README.md', ...readdirSync('docs/kilavuz').map((name) => join('docs/kilavuz', name))];
const shown = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(([, words = '', path = '']) => ({
    page,
    words,
    path: normalize(join(dirname(page), path)),
  })),
);

describe('the pictures of the guide', () => {
  it.each(shown)('$path on $page is there, light enough, and told in words', ({ words, path }) => {
    expect(statSync(path).size).toBeLessThanOrEqual(heaviest);
    expect(words.length).toBeGreaterThan(12);
  });

  it('are all shown somewhere', () => {
    const files = readdirSync('docs/images').map((name) => join('docs/images', name));
    expect(files.filter((file) => !shown.some(({ path }) => path === file))).toEqual([]);
  });
});
