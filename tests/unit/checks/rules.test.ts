import fc from 'fast-check';
import { usualBounds } from '@/domain/checks/bounds';
import { ruleCodes, slipBetween } from '@/domain/checks/finding';
import { findingsOfRules, type Peers, type RuleFacts } from '@/domain/checks/rules';
import { timeBases, type Metric } from '@/domain/figures/metric';
import { metric } from '../../factories/texts';

const number = (amount: number) => ({ kind: 'number', amount }) as const;

const factsOf = (
  before: number | null,
  now: number,
  {
    peers = null,
    edition = '2024-2',
    ...definition
  }: Partial<Metric> & Partial<Pick<RuleFacts, 'peers' | 'edition'>> = {},
): RuleFacts => ({
  metric: metric('hane', { timeBasis: 'stock', ...definition }),
  edition,
  value: number(now),
  previous: before === null ? null : { edition: '2024-1', value: number(before) },
  peers,
  bounds: usualBounds,
});

const codesOf = (facts: RuleFacts): readonly string[] => findingsOfRules(facts).map(({ code }) => code);

describe('a change since the last edition', () => {
  it.each([
    ['ten times as much', factsOf(727, 7270), ['U.201']],
    ['a third', factsOf(900, 300), ['U.201']],
    ['more than half as much again', factsOf(100, 151), ['U.202']],
    ['half as much again', factsOf(100, 150), []],
    ['nothing any more', factsOf(40, 0), ['U.203']],
    ['something where there was nothing', factsOf(0, 40), ['U.204']],
    ['little of little', factsOf(2, 18), []],
    ['a total that falls by one', factsOf(900, 899, { timeBasis: 'cumulative' }), ['U.205']],
    ['a stock that falls by one', factsOf(900, 899), []],
    [
      'a year to date below the edition before it',
      factsOf(900, 899, { timeBasis: 'year_to_date' }),
      ['U.206'],
    ],
    [
      'a year to date in the next year',
      factsOf(900, 10, { timeBasis: 'year_to_date', edition: '2025-1' }),
      [],
    ],
    [
      'twice as much of what counts nobody knows which months',
      factsOf(900, 1800, { timeBasis: 'unstated' }),
      [],
    ],
    ['ten times as much of it', factsOf(900, 9000, { timeBasis: 'unstated' }), ['U.201']],
    [
      'money that differs by less than is asked about',
      factsOf(100_000, 900_000, { unit: { kind: 'money' } }),
      [],
    ],
    ['nothing to compare with', factsOf(null, 7270), []],
  ])('%s', (_, facts, codes) => {
    expect(codesOf(facts)).toEqual(codes);
  });

  it('says both numbers, the edition, and what may have happened in typing', () => {
    expect(findingsOfRules(factsOf(727, 7270))).toEqual([
      {
        code: 'U.201',
        severity: 'soft',
        rule: 'ratio',
        now: 7270,
        against: 727,
        edition: '2024-1',
        slip: { kind: 'times', of: 10 },
        metrics: ['hane'],
      },
    ]);
  });

  it.each([
    [727, 7270, { kind: 'times', of: 10 }],
    [727, 7301, { kind: 'times', of: 10 }],
    [7270, 727, { kind: 'part', of: 10 }],
    [5, 500, { kind: 'times', of: 100 }],
    [3, 3000, { kind: 'times', of: 1000 }],
    [1280, 1820, { kind: 'swapped' }],
    [1280, 2180, { kind: 'swapped' }],
    [1280, 8210, null],
    [100, 150, null],
    [0, 150, null],
  ])('from %d to %d', (before, now, slip) => {
    expect(slipBetween(before, now)).toEqual(slip);
  });

  it('says one thing at most, of any number, and nothing of one that stayed', () => {
    const amount = fc.nat(10_000_000);
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...timeBases), (before, now, timeBasis) => {
        const found = codesOf(factsOf(before, now, { timeBasis }));
        expect(found.length).toBeLessThanOrEqual(1);
        expect(codesOf(factsOf(before, before, { timeBasis }))).toEqual([]);
      }),
    );
  });

  it('speaks of every number that is far enough from the one before, whatever it counts', () => {
    const { factor, least } = usualBounds;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(...timeBases),
        (before, timeBasis) => {
          const now = before * factor + least.count;
          expect(codesOf(factsOf(before, now, { timeBasis }))).toEqual([ruleCodes.ratio]);
          expect(codesOf(factsOf(now, before, { timeBasis }))).toHaveLength(1);
        },
      ),
    );
  });
});

const peers = (more: Partial<Peers> = {}): Peers => ({
  edition: '2024-1',
  median: null,
  country: null,
  similar: null,
  ...more,
});

describe('a distance from other provinces', () => {
  it.each([
    ['far above the median for its size', peers({ median: 100 }), 1000, ['U.207']],
    ['far below it', peers({ median: 1000 }), 100, ['U.207']],
    ['near it', peers({ median: 100 }), 900, []],
    ['more than all others together', peers({ country: 900 }), 901, ['U.208']],
    ['as much as all others together', peers({ country: 900 }), 900, []],
    ['far above similar provinces', peers({ similar: 100 }), 1000, ['U.209']],
    ['of provinces that say nothing', peers(), 1000, []],
  ])('%s', (_, given, now, codes) => {
    expect(codesOf(factsOf(null, now, { peers: given }))).toEqual(codes);
  });

  it('says nothing of a province that was as far away before', () => {
    expect(
      codesOf(factsOf(1100, 1000, { peers: peers({ median: 100, similar: 100, country: 10 }) })),
    ).toEqual([]);
  });
});
