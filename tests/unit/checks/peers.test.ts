import fc from 'fast-check';
import { usualBounds } from '@/domain/checks/bounds';
import { medianOf, peersIn, similarProvinces, sizesOf, type ContextValues } from '@/domain/checks/peers';

const plates = Array.from({ length: 81 }, (_, index) => String(index + 1).padStart(2, '0'));
const [size = ''] = usualBounds.sizeMetrics;

const contextOf = (values: ContextValues['values']): ContextValues => ({
  edition: '2024-1',
  bounds: usualBounds,
  values,
  earlier: [],
});

const amounts = (count: number, amountOf: (index: number) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(plates.slice(0, count).map((plate, index) => [plate, amountOf(index)]));

describe('provinces that are similar', () => {
  it('are the ten whose size is nearest, the nearest first', () => {
    const context = contextOf({ [size]: amounts(81, (index) => 100 * 2 ** index) });
    expect(similarProvinces(context, '40')).toEqual([
      '39',
      '41',
      '38',
      '42',
      '37',
      '43',
      '36',
      '44',
      '35',
      '45',
    ]);
    expect(similarProvinces(context, '01')).toEqual(plates.slice(1, 11));
  });

  it('are told by shares of the median, so that no metric weighs more than another', () => {
    const [, second = ''] = usualBounds.sizeMetrics;
    const one = contextOf({ [size]: amounts(81, (index) => 10 + index) });
    const both = contextOf({ ...one.values, [second]: amounts(81, (index) => 1_000_000 * (10 + index)) });
    expect([...sizesOf(both).entries()].map(([plate, of]) => [plate, of.toFixed(6)])).toEqual(
      [...sizesOf(one).entries()].map(([plate, of]) => [plate, of.toFixed(6)]),
    );
  });

  it('are never the province itself, each once, and none where its size is not known', () => {
    const published = fc.dictionary(fc.constantFrom(...plates), fc.integer({ min: 0, max: 1_000_000 }));
    fc.assert(
      fc.property(published, fc.constantFrom(...plates), (values, plate) => {
        const context = contextOf({ [size]: values });
        const similar = similarProvinces(context, plate);
        expect(similar).not.toContain(plate);
        expect(new Set(similar).size).toBe(similar.length);
        expect(similar.length === 0 || similar.length >= usualBounds.leastProvinces).toBe(true);
        if (!sizesOf(context).has(plate)) expect(similar).toEqual([]);
      }),
    );
  });
});

describe('what other provinces say', () => {
  it('is nothing where fewer than five others published, and never holds the own value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.nat(1_000_000),
        fc.nat(1_000_000),
        (others, own, else_) => {
          const values = amounts(others, (index) => 100 + index);
          const peers = (amount: number) =>
            peersIn(
              contextOf({ hane: { ...values, '81': amount }, [size]: amounts(81, () => 50) }),
              '81',
            )('hane');
          expect(peers(own) === null).toBe(others < usualBounds.leastProvinces);
          expect(peers(own)).toEqual(peers(else_));
        },
      ),
    );
  });

  it('is scaled by size: a province twice as large has twice the median', () => {
    const sized = amounts(81, (index) => (index === 80 ? 200 : 100));
    const context = contextOf({ [size]: sized, hane: amounts(80, () => 30) });
    expect(peersIn(context, '81')('hane')).toEqual({
      edition: '2024-1',
      median: 60,
      country: 2400,
      similar: 30,
    });
  });

  it('takes the middle, whatever one province says', () => {
    expect(medianOf([1, 2, 3, 4, 1_000_000])).toBe(3);
    expect(medianOf([4, 1])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});
