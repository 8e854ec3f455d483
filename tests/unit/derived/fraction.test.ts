import fc from 'fast-check';
import { compareFractions, meanText, roundedText } from '@/domain/derived/fraction';

const whole = fc.integer({ min: -900_000_000_000_000, max: 900_000_000_000_000 });
const above = fc.integer({ min: 1, max: 900_000_000_000_000 });

/** A decimal text as a fraction of whole numbers. */
function exactOf(text: string): { readonly over: bigint; readonly under: bigint } {
  const [units = '', rest = ''] = text.split('.');
  return { over: BigInt(units + rest), under: 10n ** BigInt(rest.length) };
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

describe('A fraction in decimals', () => {
  it.each([
    [28, 5, 1, 1, '5.6'],
    [19, 4, 1, 1, '4.8'],
    [65, 1, 1, 1, '65'],
    [10, 38, 1, 100, '26.3'],
    [-1, 4, 1, 1, '-0.3'],
    [-1, 40, 1, 1, '0'],
    [1, 2, 0, 1, '1'],
    [0, 7, 1, 100, '0'],
    [521_600_000, 18_103, 0, 1, '28813'],
  ])('%d/%d with %d decimals, times %d, is %s', (numerator, denominator, decimals, factor, text) => {
    expect(roundedText({ numerator, denominator }, decimals, factor)).toBe(text);
  });

  it('is never further off than half of its last decimal, and halves go away from zero', () => {
    fc.assert(
      fc.property(whole, above, fc.integer({ min: 0, max: 3 }), (numerator, denominator, decimals) => {
        const { over, under } = exactOf(roundedText({ numerator, denominator }, decimals));
        const [n, d, scale] = [BigInt(numerator), BigInt(denominator), 10n ** BigInt(decimals)];
        const off = absolute(over * d - n * under) * 2n * scale;
        expect(off <= d * under).toBe(true);
        if (off === d * under) expect(absolute(over) * d > absolute(n) * under).toBe(true);
      }),
    );
  });

  it('is ordered exactly, and the mean of two lies between them', () => {
    const fraction = fc.record({ numerator: fc.integer({ min: 0, max: 9_000_000 }), denominator: above });
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(Math.sign(compareFractions(a, b))).toBe(-Math.sign(compareFractions(b, a)) + 0);
        const [low, high] = [a, b].toSorted(compareFractions).map((each) => Number(roundedText(each, 3)));
        const mean = Number(meanText([a, b], 3));
        expect(mean).toBeGreaterThanOrEqual(low ?? 0);
        expect(mean).toBeLessThanOrEqual(high ?? 0);
      }),
    );
  });
});
