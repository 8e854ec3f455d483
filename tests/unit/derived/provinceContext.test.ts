import fc from 'fast-check';
import {
  comparableNumbers,
  isSameDefinition,
  isSummable,
  provinceContext,
  sameDefinitions,
  standingIn,
  valuesOf,
} from '@/domain/derived/provinceContext';
import { emptyPlan, type Ratio } from '@/domain/derived/plan';
import { timeBases, type Metric } from '@/domain/figures/metric';
import { earlierFacts } from '../../factories/comparison';
import { edition, metric } from '../../factories/texts';

const plates = Array.from({ length: 81 }, (_, index) => String(index + 1).padStart(2, '0'));
const ratio: Ratio = {
  key: 'pay',
  label: { tr: 'Pay', en: 'Share' },
  numerator: ['a'],
  denominator: ['a', 'b'],
  form: 'percent',
  unit: null,
  note: null,
  place: true,
};
const metrics = [metric('a'), metric('b'), metric('c', { timeBasis: 'year_to_date' })];
const byPlate = fc.dictionary(fc.constantFrom(...plates), fc.integer({ min: 0, max: 1000 }), { maxKeys: 40 });
const values = fc.record({ a: byPlate, b: byPlate, c: byPlate });

const contextOf = (given: Readonly<Record<string, Readonly<Record<string, number>>>>, plate: string) =>
  provinceContext({
    ...{ edition, plate, metrics, plan: { ...emptyPlan, ratios: [ratio] } },
    earlier: [{ ...earlierFacts[0], values: given }],
  });

describe('What a booklet is compared with', () => {
  it('is its own earlier numbers, and of the others nothing but sums and the operands of ratios', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...plates), (given, plate) => {
        const { earlier, peers } = contextOf(given, plate);
        const own = Object.entries(given).flatMap(([key, each]) =>
          each[plate] === undefined ? [] : [[key, each[plate]]],
        );
        expect(earlier[0]?.values).toEqual(Object.fromEntries(own));
        const others = plates.filter((each) => each !== plate);
        const both = others.flatMap((each) => {
          const [a, b] = [given.a[each], given.b[each]];
          return a === undefined || b === undefined || a + b === 0
            ? []
            : [{ numerator: a, denominator: a + b }];
        });
        const sorted = both.toSorted(
          (x, y) =>
            x.numerator * y.denominator - y.numerator * x.denominator || x.denominator - y.denominator,
        );
        expect(peers?.ratios).toEqual(both.length < 5 ? {} : { pay: sorted });
        const count = Object.keys(given.a).length;
        const total = Object.values(given.a).reduce((sum, each) => sum + each, 0);
        expect(peers?.totals['a']).toEqual(count < 5 ? undefined : { sum: total, provinces: count });
        expect(peers?.totals['c']).toBeUndefined();
      }),
    );
  });

  it('does not say which province an operand is of, nor holds any that tells of few persons', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 9 }), (given, threshold) => {
        const sensitive = [metric('a', { sensitive: true, threshold }), metric('b'), metric('c')];
        const context = provinceContext({
          ...{ edition, plate: '76', metrics: sensitive, plan: { ...emptyPlan, ratios: [ratio] } },
          earlier: [{ ...earlierFacts[0], values: given }],
        });
        const told = context.peers?.ratios['pay'] ?? [];
        expect(told.filter(({ numerator }) => numerator > 0 && numerator < threshold)).toEqual([]);
        expect(told.flatMap((each) => Object.keys(each)).filter((key) => key === 'plate')).toEqual([]);
        const shares = told.map(({ numerator, denominator }) => numerator / denominator);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });

  it('takes of a year so far no number with a day of its own, and of all else any', () => {
    const dated = ['a', 'c'].flatMap((key) =>
      [null, '2024-01-15'].map((asOf, index) => ({
        metric: key,
        plate: plates[index] ?? '',
        amount: 7,
        asOf,
      })),
    );
    expect(valuesOf(comparableNumbers(dated, metrics))).toEqual({ a: { '01': 7, '02': 7 }, c: { '01': 7 } });
  });

  it('is nothing of others where no edition was closed before', () => {
    const plan = { ...emptyPlan, ratios: [ratio] };
    const context = provinceContext({ edition, plate: '76', metrics, plan, earlier: [] });
    expect(context).toEqual({ earlier: [], peers: null });
  });

  it('leaves out a ratio of a year so far where the closed edition is of another month', () => {
    const all = Object.fromEntries(plates.map((plate) => [plate, 10]));
    const ofYear: Ratio = { ...ratio, numerator: ['c'], denominator: ['a'], form: 'per' };
    const peersIn = (facts: (typeof earlierFacts)[number]) =>
      provinceContext({
        ...{ edition, plate: '76', metrics, plan: { ...emptyPlan, ratios: [ofYear] } },
        earlier: [{ ...facts, values: { a: all, c: all } }],
      }).peers;
    expect(peersIn(earlierFacts[0])?.ratios).toEqual({});
    expect(peersIn(earlierFacts[2])?.ratios['pay']).toHaveLength(80);
    expect(peersIn(earlierFacts[2])?.totals['c']).toEqual({ sum: 810, provinces: 81 });
  });

  it('sums what may be summed: nothing of an unstated time, nothing that is never drawn', () => {
    const summable = timeBases.filter((timeBasis) =>
      isSummable({ timeBasis, graphic: 'auto' }, { month: 5 }, { month: 1 }),
    );
    expect(summable).toEqual(['stock', 'cumulative', 'event']);
    expect(isSummable({ timeBasis: 'stock', graphic: 'none' }, { month: 5 }, { month: 5 })).toBe(false);
  });

  it('loses what readers have no more, and what was corrected since', () => {
    const pinned = { a: { '01': 1, '02': 2, '03': 3 }, b: { '01': 1 } };
    expect(standingIn(pinned, { a: { '01': 1, '02': 9 } })).toEqual({ a: { '01': 1 }, b: {} });
  });
});

describe('One definition in two editions', () => {
  it.each<[string, Partial<Metric>, boolean]>([
    ['another label', { label: { tr: 'başka', en: 'other' } }, true],
    ['another threshold', { threshold: 9 }, true],
    ['another noun', { unit: { kind: 'count', noun: { tr: 'hane', en: 'household' } } }, false],
    ['money', { unit: { kind: 'money' } }, false],
    ['another basis', { timeBasis: 'cumulative' }, false],
    ['another first year', { since: 2019 }, false],
    ['other provinces', { where: { group: 'deniz', side: 'inside' } }, false],
  ])('%s', (_, changes, same) => {
    expect(isSameDefinition(metric('a'), metric('a', changes))).toBe(same);
    expect(sameDefinitions([metric('a')], [metric('a', changes), metric('z')]).has('a')).toBe(same);
    expect(sameDefinitions([metric('a')], [metric('z')]).has('z')).toBe(false);
  });
});
