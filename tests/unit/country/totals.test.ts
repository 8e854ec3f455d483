import fc from 'fast-check';
import { countryTotal, countryTrend } from '@/domain/country/countryTotal';
import type { MetricEdition } from '@/domain/country/metricHistory';
import { provinceRatios, stepBounds, stepOf } from '@/domain/country/ratioSteps';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { metric } from '../../factories/texts';

const plates = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const number = (amount: number): FigureValue => ({ kind: 'number', amount });

function edition(
  values: Readonly<Record<string, FigureValue>>,
  changed: Partial<Metric> = {},
  rest: Partial<MetricEdition> = {},
): MetricEdition {
  return {
    edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
    sample: false,
    metric: { ...metric('asdep-hane'), timeBasis: 'stock', graphic: 'auto', ...changed },
    figures: new Map(
      Object.entries(values).map(([plate, value]) => [plate, { value, asOf: null, sample: false }]),
    ),
    revisions: new Map(),
    isUniform: true,
    outside: new Set(),
    withdrawn: new Set(),
    ...rest,
  };
}

const all = (amount: number): Readonly<Record<string, FigureValue>> =>
  Object.fromEntries(plates.map((plate) => [plate, number(amount)]));

describe('the total of the country', () => {
  it('is the sum of the provinces', () => {
    expect(countryTotal(edition(all(3)), plates)).toEqual({
      kind: 'total',
      amount: 36,
      provinces: 12,
      missing: [],
    });
  });

  it.each<[string, Readonly<Record<string, FigureValue>>, readonly string[]]>([
    ['not reported', { ...all(1), '02': { kind: 'not_reported' } }, ['02']],
    ['carried over', { ...all(1), '03': { kind: 'carried_over', amount: 1, edition: '2024-1' } }, ['03']],
    [
      'without a booklet',
      Object.fromEntries(Object.entries(all(1)).filter(([plate]) => plate !== '05')),
      ['05'],
    ],
    ['not applicable', { ...all(1), '04': { kind: 'not_applicable' } }, []],
  ])('names a province whose number is %s', (_state, values, missing) => {
    const total = countryTotal(edition(values), plates);
    expect(total).toEqual({ kind: 'total', amount: 11, provinces: 11, missing });
  });

  it('misses no province that the metric is not meant for', () => {
    const without = Object.fromEntries(Object.entries(all(1)).filter(([plate]) => plate !== '05'));
    expect(countryTotal(edition(without, {}, { outside: new Set(['05']) }), plates)).toMatchObject({
      missing: [],
    });
  });

  it.each<[string, MetricEdition, string]>([
    ['a hidden number', edition({ ...all(9), '01': { kind: 'suppressed' } }), 'hidden'],
    ['an unstated period', edition(all(9), { timeBasis: 'unstated' }), 'basis'],
    ['a metric without drawings', edition(all(9), { graphic: 'none' }), 'basis'],
    ['different definitions', edition(all(9), {}, { isUniform: false }), 'definitions'],
    ['too few provinces', edition({ '01': number(1), '02': number(1) }), 'few'],
    ['a sum beyond exact numbers', edition(all(Number.MAX_SAFE_INTEGER)), 'large'],
  ])('is not told of %s', (_why, each, why) => {
    expect(countryTotal(each, plates)).toEqual({ kind: 'none', why });
  });

  it('never lets a hidden number follow: whatever the others are, nothing is summed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 11, maxLength: 11 }),
        fc.constantFrom(...plates),
        (amounts, hiding) => {
          const others = plates.filter((plate) => plate !== hiding);
          const values = Object.fromEntries(
            others.map((plate, index) => [plate, number(amounts[index] ?? 0)]),
          );
          const each = edition({ ...values, [hiding]: { kind: 'suppressed' } });
          expect(countryTotal(each, plates).kind).toBe('none');
          expect(countryTrend([each, edition(all(1))], plates)).toBeNull();
        },
      ),
    );
  });
});

describe('the trend of the country', () => {
  const before = { edition: { code: '2024-1', year: 2024, month: 1, asOf: '2024-01-31' } };

  it('adds up the same provinces in each edition, the oldest first', () => {
    const now = edition({ ...all(5), '01': { kind: 'not_reported' } });
    const then = edition({ ...all(4), '02': { kind: 'not_reported' } }, {}, before);
    const trend = countryTrend([now, then], plates);
    expect(trend?.plates).toEqual(plates.slice(2));
    expect(trend?.points.map(({ edition: { code }, amount }) => [code, amount])).toEqual([
      ['2024-1', 40],
      ['2024-2', 50],
    ]);
  });

  it.each<[string, Partial<Metric>, Partial<Metric>]>([
    ['another unit', {}, { unit: { kind: 'money' } }],
    ['another beginning', { timeBasis: 'cumulative', since: 2017 }, { timeBasis: 'cumulative', since: 2018 }],
    ['another month of a year’s numbers', { timeBasis: 'year_to_date' }, { timeBasis: 'year_to_date' }],
  ])('compares nothing of %s', (_what, own, other) => {
    expect(countryTrend([edition(all(5), own), edition(all(4), other, before)], plates)).toBeNull();
  });
});

describe('the steps of a map', () => {
  const ratio = {
    key: 'pay',
    label: { tr: 'Pay', en: 'Share' },
    numerator: ['a'],
    denominator: ['a', 'b'],
    form: 'percent',
    unit: null,
    note: null,
    place: true,
  } as const;

  it('write the ratio of each province that published all of it', () => {
    const values = {
      a: { '01': 1, '02': 2, '03': 3, '04': 4, '05': 5, '06': 6 },
      b: { '01': 2, '02': 2, '03': 2, '04': 2, '05': 2 },
    };
    expect(provinceRatios(ratio, values, 1).map(({ plate, value }) => [plate, value])).toEqual([
      ['01', '33.3'],
      ['02', '50'],
      ['03', '60'],
      ['04', '66.7'],
      ['05', '71.4'],
    ]);
  });

  it('tell nothing of fewer than five provinces', () => {
    expect(provinceRatios(ratio, { a: { '01': 1, '02': 1 }, b: { '01': 1, '02': 1 } }, 1)).toEqual([]);
  });

  it('are at most five, rise, hold a province each, and take in every value', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 5, maxLength: 81 });
    fc.assert(
      fc.property(values, (tenths) => {
        const ratios = tenths.map((tenth, index) => ({
          plate: String(index),
          value: (tenth / 10).toString(),
        }));
        const bounds = stepBounds(ratios);
        expect(bounds.length).toBeLessThanOrEqual(4);
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
        const steps = new Set(ratios.map((each) => stepOf(each, bounds)));
        expect([...steps].sort()).toEqual(Array.from({ length: bounds.length + 1 }, (_, step) => step));
      }),
    );
  });
});
