import fc from 'fast-check';
import type { Snapshot, SnapshotFigure } from '@/domain/booklet/snapshot';
import type { SnapshotContext } from '@/domain/derived/context';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';

/** The editions before 2024-2, the newest first; the last one is of the same month. */
export const earlierFacts = [
  { code: '2024-1', year: 2024, month: 1, asOf: '2024-01-31', next: '2024-2' },
  { code: '2023-3', year: 2023, month: 9, asOf: '2023-09-30', next: '2024-1' },
  { code: '2023-2', year: 2023, month: 5, asOf: '2023-05-31', next: '2023-3' },
] as const;

const amount = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.integer({ min: 0, max: 9_000_000_000_000 }),
);

/** Makes any value that a figure can have. */
export const anyValue: fc.Arbitrary<FigureValue> = fc.oneof(
  { weight: 6, arbitrary: amount.map((each): FigureValue => ({ kind: 'number', amount: each })) },
  amount.map((each): FigureValue => ({ kind: 'carried_over', amount: each, edition: '2024-1' })),
  fc.constantFrom<FigureValue>({ kind: 'suppressed' }, { kind: 'not_reported' }, { kind: 'not_applicable' }),
);

const record = <T>(keys: readonly string[], each: fc.Arbitrary<T>, part: 'all' | 'some') =>
  fc.record(Object.fromEntries(keys.map((key) => [key, each])), {
    requiredKeys: part === 'all' ? [...keys] : [],
  });

/** Makes figures of these metrics, all of them there. */
export function anyFigures(metrics: readonly Metric[]): fc.Arbitrary<Snapshot['figures']> {
  const figure = anyValue.map((value): SnapshotFigure => ({ value, asOf: null, revision: 1 }));
  return record(
    metrics.map(({ key }) => key),
    figure,
    'all',
  );
}

/** Makes what a booklet with these metrics and ratios is compared with. */
export function anyContext(
  metrics: readonly Metric[],
  ratios: readonly { readonly key: string }[],
): fc.Arbitrary<SnapshotContext> {
  const keys = metrics.map(({ key }) => key);
  const operands = fc.array(
    fc.record({
      numerator: fc.integer({ min: 0, max: 5000 }),
      denominator: fc.integer({ min: 5000, max: 9000 }),
    }),
    { minLength: 5, maxLength: 80 },
  );
  const peers = fc.record({
    edition: fc.constant('2024-1'),
    asOf: fc.constant('2024-01-31'),
    ratios: record(
      ratios.map(({ key }) => key),
      operands,
      'some',
    ),
    totals: record(keys, fc.record({ sum: amount, provinces: fc.integer({ min: 5, max: 81 }) }), 'some'),
  });
  return fc.record({
    earlier: fc
      .tuple(...earlierFacts.map(() => record(keys, amount, 'some')))
      .map((values) => earlierFacts.map((facts, index) => ({ ...facts, values: values[index] ?? {} }))),
    peers: fc.option(peers),
  });
}
