import * as fc from 'fast-check';
import { accents, ink } from '@/press/booklet/styleRules';
import { inksOf } from '@/press/variants/inks';

const lightOf = (colour: string): [number, number, number] => {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

describe('inks', () => {
  it('print text with black alone, whole', () => {
    for (const colour of ['#000000', '#1d2a31', ink.main])
      expect(inksOf(lightOf(colour))).toEqual([0, 0, 0, 1]);
  });

  it('print greys with black alone, and paper with nothing', () => {
    expect(inksOf([1, 1, 1])).toEqual([0, 0, 0, 0]);
    for (const grey of ['#4b5961', '#8a969c', '#c9cfd2']) {
      const [cyan, magenta, yellow, black] = inksOf(lightOf(grey));
      expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
      expect(black).toBeGreaterThan(0.1);
      expect(black).toBeLessThan(0.8);
    }
  });

  it('keep the colours of sections apart, and far from too much ink', () => {
    const all = accents.map(({ main }) => inksOf(lightOf(main)));
    expect(new Set(all.map(String)).size).toBe(accents.length);
    const tints = accents.map(({ tint }) => inksOf(lightOf(tint)));
    for (const tint of tints) expect(tint.slice(0, 3)).not.toEqual([0, 0, 0]);
    for (const inks of all) expect(inks.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(2.8);
  });

  it('never take more than two inks and black, nor more of one than there is', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part), (light) => {
        const [cyan, magenta, yellow, black] = inksOf(light);
        expect(Math.min(cyan, magenta, yellow)).toBe(0);
        for (const ink of [cyan, magenta, yellow, black]) {
          expect(ink).toBeGreaterThanOrEqual(0);
          expect(ink).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
