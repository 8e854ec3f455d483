import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { readBookletAssets } from '@/press/booklet/assets';
import { unitsPerEmOf } from '../../../scripts/tools/fontTables.mjs';

const folder = 'src/press/booklet';

/** Letters stand where the widths before them lead, to the last bit, only under both of these. */
describe('the type of a booklet', () => {
  it('is drawn in a power of two of units per em, in every font', async () => {
    const { fonts } = await readBookletAssets(folder);
    const units = fonts.map(async ({ bytes }) =>
      unitsPerEmOf(await subsetFont(bytes, 'a', { targetFormat: 'truetype' })),
    );
    expect(await Promise.all(units)).toEqual(fonts.map(() => 2048));
  });

  it('is set in print in quarters of a pixel', () => {
    const sheet = readFileSync(`${folder}/styles/print.css`, 'utf8');
    const sizes = [...sheet.matchAll(/font(?:-size)?:([^;{}]*)/g)].flatMap(([, value = '']) => [
      ...value.matchAll(/([\d.]+)(px|pt|mm|em|rem|%)/g),
    ]);
    expect(sizes.length).toBeGreaterThan(10);
    const others = sizes.filter(([, size, unit]) => unit !== 'px' || Number(size) % 0.25 !== 0);
    expect(others.map(([size]) => size)).toEqual([]);
  });

  it('is set in print in nothing smaller than 9 pt, neither on pages nor in drawings', () => {
    const sheet = readFileSync(`${folder}/styles/print.css`, 'utf8');
    const sizes = [...sheet.matchAll(/font(?:-size)?:[^;{}]*?([\d.]+)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(12);
  });

  it('is light enough for a first visit', async () => {
    const { fonts } = await readBookletAssets(folder);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(100_000);
  });
});
