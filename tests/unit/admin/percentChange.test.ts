import fc from 'fast-check';
import { percentChange, percentInWords } from '@/desk/shared/words';

const number = (amount: number) => ({ kind: 'number', amount }) as const;

function said(before: number, after: number, locale: 'tr' | 'en' = 'tr'): string | null {
  const change = percentChange(number(before), number(after));
  return change === null ? null : percentInWords(Math.abs(change), locale);
}

describe('how far a number moved', () => {
  it.each([
    [200, 215, '%7,5'],
    [200, 260, '%30'],
    [28_681, 28_690, '%0,03'],
    [28_681, 28_672, '%0,03'],
    [3_750_000_000, 3_750_000_001, '%0,01’den az'],
    [41_900_000, 2, '%99,9’dan fazla'],
    [110_109, 12, '%99,9’dan fazla'],
    [1_000, 4, '%99,6'],
    [1_000, 1, '%99,9'],
    [371, 0, '%100'],
    [727, 7_270, '%900'],
    [371, 371, '%0'],
    [0, 5, null],
  ])('from %d to %d is %s', (before, after, words) => {
    expect(said(before, after)).toBe(words);
  });

  it('is 0 for the same number only', () => {
    expect(percentChange(number(28_681), number(28_690))).toBeGreaterThan(0);
    expect(percentChange(number(28_681), number(28_672))).toBeLessThan(0);
    expect(percentChange(number(28_681), number(28_681))).toBe(0);
  });

  it('is 100 for what fell to 0 only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.nat(999_999), (before, after) => {
        fc.pre(after < before);
        expect(said(before, after) === '%100').toBe(after === 0);
      }),
    );
  });

  it('is said in English too', () => {
    expect(said(3_750_000_000, 3_750_000_001, 'en')).toBe('less than 0.01%');
    expect(said(28_681, 28_690, 'en')).toBe('0.03%');
  });
});
