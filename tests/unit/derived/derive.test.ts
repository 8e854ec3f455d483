import fc from 'fast-check';
import { derivedPlan } from '@/demo/content/derived';
import { metrics } from '@/demo/content';
import { derive } from '@/domain/derived/derive';
import type { Derived, DerivedSource } from '@/domain/derived/derived';
import { roundedText } from '@/domain/derived/fraction';
import type { Metric } from '@/domain/figures/metric';
import { anyContext, anyFigures, earlierFacts } from '../../factories/comparison';
import { edition, metric, money, number } from '../../factories/texts';

const anySource: fc.Arbitrary<DerivedSource> = fc
  .record({
    figures: anyFigures(metrics),
    context: fc.option(anyContext(metrics, derivedPlan.ratios), { nil: undefined }),
    namedSums: fc.boolean(),
  })
  .map(({ figures, context, namedSums }) => ({
    ...{ edition, metrics, figures, context, province: { groups: [] } },
    plan: { ...derivedPlan, namedSums },
  }));

const holds = (test: (source: DerivedSource, derived: readonly Derived[]) => void): void => {
  fc.assert(
    fc.property(anySource, (source) => {
      test(source, derive(source));
    }),
    { numRuns: 60 },
  );
};

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** Computes a number from its operands alone, as a reader of the data can. */
function computed({ rule, operands }: Derived, decimals: number): string {
  const of = (role: string) => sum(operands.filter((each) => each.role === role).map(({ amount }) => amount));
  const divides = operands.some(({ role }) => role === 'divisor');
  const exact = {
    numerator: of('term') - of('subtrahend'),
    denominator: divides ? of('divisor') : 1,
  };
  return roundedText(exact, decimals, rule === 'percent' ? 100 : 1);
}

describe('Derived numbers', () => {
  it('follow from their operands alone, each under a key of its own', () => {
    holds((_, derived) => {
      for (const each of derived) {
        const isOfMoney = each.key === 'ratio:hane-basina-sosyal-yardim';
        const hasDecimals = ['ratio', 'percent'].includes(each.rule) && !isOfMoney;
        expect(each.value).toBe(computed(each, hasDecimals ? 1 : 0));
      }
      expect(new Set(derived.map(({ key }) => key)).size).toBe(derived.length);
    });
  });

  it('have only operands that readers see: numbers of this edition, or of an earlier one', () => {
    holds(({ figures, context }, derived) => {
      for (const { metric: key, edition: code, amount } of derived.flatMap(({ operands }) => operands)) {
        const seen =
          code === edition.code
            ? figures[key]?.value
            : number(context?.earlier.find((each) => each.code === code)?.values[key] ?? -1);
        expect(seen).toEqual(number(amount));
      }
    });
  });

  it('lose what a hidden figure enters, and nothing of what is left tells it', () => {
    fc.assert(
      fc.property(anySource, fc.constantFrom(...metrics), (source, { key }) => {
        const figures = {
          ...source.figures,
          [key]: { value: { kind: 'suppressed' as const }, asOf: null, revision: 1 },
        };
        const before = new Set(derive(source).map((each) => JSON.stringify(each)));
        const after = derive({ ...source, figures });
        expect(after.filter((each) => !before.has(JSON.stringify(each)))).toEqual([]);
        const own = after.flatMap(({ operands }) => operands).filter((each) => each.edition === edition.code);
        expect(own.map((operand) => operand.metric)).not.toContain(key);
        const wholes = derivedPlan.partitions.filter(({ parts }) => parts.includes(key));
        const shares = after.filter(({ key: of }) => /^(?:sum|percent):/.test(of));
        expect(shares.filter(({ of }) => wholes.some((whole) => whole.key === of))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('tell no sum that the ministry has not named, and shares that make up the whole', () => {
    holds(({ plan, figures }, derived) => {
      const sums = derived.filter(({ rule }) => rule === 'sum');
      if (!plan.namedSums) expect(sums).toEqual([]);
      for (const { key, total } of plan.partitions) {
        const shares = derived.filter((each) => each.key.startsWith(`percent:${key}:`));
        const whole = shares[0]?.exact.denominator ?? 0;
        expect(sum(shares.map(({ exact }) => exact.numerator))).toBe(whole);
        if (shares.length > 0 && total !== null) expect(figures[total]?.value).toEqual(number(whole));
      }
    });
  });
});

/** The differences of one metric, with these numbers of the editions from this one back. */
function differences(changes: Partial<Metric>, numbers: readonly number[]): readonly string[] {
  const [own = 0, ...before] = numbers;
  const earlier = earlierFacts.map((facts, index) => {
    const amount = before[index];
    return { ...facts, values: amount === undefined ? {} : { sayi: amount } };
  });
  return derive({
    ...{ edition, province: { groups: [] }, metrics: [metric('sayi', changes)] },
    figures: { sayi: { value: number(own), asOf: null } },
    plan: { ...derivedPlan, partitions: [], ratios: [] },
    context: { earlier, peers: null },
  }).map(({ key, value }) => `${key} ${value}`);
}

describe('Differences by time basis', () => {
  it.each<[string, Partial<Metric>, readonly number[], readonly string[]]>([
    ['a level: its last change', { timeBasis: 'stock' }, [931, 918, 897], ['change:sayi:2024-2 13']],
    ['a level that fell', { timeBasis: 'stock' }, [28, 30], ['change:sayi:2024-2 -2']],
    ['a level that stayed', { timeBasis: 'stock' }, [5, 5], ['change:sayi:2024-2 0']],
    [
      'a total: what each edition added',
      { timeBasis: 'cumulative' },
      [100, 90, 70, 40],
      ['addition:sayi:2024-2 10', 'addition:sayi:2024-1 20', 'addition:sayi:2023-3 30'],
    ],
    ['a total that fell: nothing', { timeBasis: 'cumulative' }, [90, 100], []],
    [
      'a total of persons that few were added to: nothing',
      { timeBasis: 'cumulative', sensitive: true, threshold: 5 },
      [94, 90, 80],
      ['addition:sayi:2024-1 10'],
    ],
    [
      'a year so far: against the same month',
      { timeBasis: 'year_to_date' },
      [50, 10, 80, 40],
      ['change:sayi:2024-2 10'],
    ],
    ['a year so far without the same month: nothing', { timeBasis: 'year_to_date' }, [50, 10, 80], []],
    ['an event: nothing', { timeBasis: 'event' }, [50, 40], []],
    ['a time that is not stated: nothing', { timeBasis: 'unstated' }, [50, 40], []],
    ['what is never drawn: nothing', { timeBasis: 'stock', graphic: 'none' }, [50, 40], []],
    ['money', { ...money, timeBasis: 'stock' }, [120, 100], ['change:sayi:2024-2 20']],
  ])('%s', (_, changes, numbers, expected) => {
    expect(differences(changes, numbers)).toEqual(expected);
  });

  it('pass over an edition that has no number, and one that is not earlier than the figure’s own day', () => {
    const source = {
      ...{ edition, province: { groups: [] }, metrics: [metric('sayi')] },
      plan: { ...derivedPlan, partitions: [], ratios: [] },
      context: { earlier: [{ ...earlierFacts[0], values: { sayi: 7 } }], peers: null },
    };
    const dated = (asOf: string | null) =>
      derive({ ...source, figures: { sayi: { value: number(9), asOf } } }).length;
    expect([dated(null), dated('2024-02-01'), dated('2024-01-31'), dated('2023-12-31')]).toEqual([
      1, 1, 0, 0,
    ]);
    const gap = {
      earlier: [
        { ...earlierFacts[0], values: {} },
        { ...earlierFacts[1], values: { sayi: 7 } },
      ],
    };
    const context = { ...gap, peers: null };
    expect(derive({ ...source, context, figures: { sayi: { value: number(9), asOf: null } } })).toEqual([]);
  });
});

describe('Additions side by side', () => {
  /** What a total added, with these editions before one of 2025-01-31: as-of day, and the edition that came next. */
  const added = (...before: readonly (readonly [string, string, string])[]): readonly string[] => {
    const earlier = before.map(([code, asOf, next], index) => {
      const [year, month] = asOf.split('-').map(Number);
      return { code, year: year ?? 0, month: month ?? 0, asOf, next, values: { sayi: 90 - 30 * index } };
    });
    return derive({
      ...{ province: { groups: [] }, metrics: [metric('sayi', { timeBasis: 'cumulative' })] },
      edition: { code: '2025-1', year: 2025, month: 1, asOf: '2025-01-31' },
      figures: { sayi: { value: number(100), asOf: null } },
      plan: { ...derivedPlan, partitions: [], ratios: [] },
      context: { earlier, peers: null },
    }).map(({ operands }) => operands.map((each) => each.edition).join(' after '));
  };

  it.each<[string, ReturnType<typeof added>, readonly string[]]>([
    [
      'are of editions that follow each other at like distances',
      added(
        ['2024-2', '2024-07-31', '2025-1'],
        ['2024-1', '2024-01-31', '2024-2'],
        ['2023-2', '2023-07-31', '2024-1'],
      ),
      ['2025-1 after 2024-2', '2024-2 after 2024-1', '2024-1 after 2023-2'],
    ],
    [
      'end where an edition lies between that has no number yet',
      added(['2024-2', '2024-07-31', '2025-1'], ['2023-2', '2023-12-31', '2024-1']),
      ['2025-1 after 2024-2'],
    ],
    [
      'end after the first where one lies between that and this edition',
      added(['2024-1', '2024-07-31', '2024-2'], ['2023-2', '2024-01-31', '2024-1']),
      ['2025-1 after 2024-1'],
    ],
    [
      'end where one is of years and the others of months',
      added(
        ['2024-2', '2024-07-31', '2025-1'],
        ['2021-1', '2021-01-31', '2024-2'],
        ['2019-1', '2019-01-31', '2021-1'],
      ),
      ['2025-1 after 2024-2'],
    ],
  ])('%s', (_, told, expected) => {
    expect(told).toEqual(expected);
  });
});

it('compares a year so far only where it ends on the day of its edition', () => {
  const changes = (asOf: string | null) =>
    derive({
      ...{ edition, province: { groups: [] }, metrics: [metric('sayi', { timeBasis: 'year_to_date' })] },
      figures: { sayi: { value: number(9), asOf } },
      plan: { ...derivedPlan, partitions: [], ratios: [] },
      context: { earlier: [{ ...earlierFacts[2], values: { sayi: 30 } }], peers: null },
    }).length;
  expect([changes(null), changes('2024-03-31')]).toEqual([1, 0]);
});

it('tells no share above the whole', () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('percent', 'per'),
      (above, under, form) => {
        const [part, whole] = ['parca', 'tum'];
        const ratio = {
          ...{ key: 'oran', label: { tr: 'Oran', en: 'Ratio' }, numerator: [part], denominator: [whole] },
          ...{ form, unit: null, note: null, place: false },
        } as const;
        const told = derive({
          ...{
            edition,
            province: { groups: [] },
            metrics: [metric(part), metric(whole)],
            context: undefined,
          },
          figures: {
            [part]: { value: number(above), asOf: null },
            [whole]: { value: number(under), asOf: null },
          },
          plan: { ...derivedPlan, partitions: [], ratios: [ratio] },
        });
        expect(told).toHaveLength(form === 'percent' && above > under ? 0 : 1);
      },
    ),
  );
});
