import type { SnapshotContext } from '@/domain/derived/context';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { provinces } from '@/demo/content/provinces';

/** A number that is always the same for the same seed, from 0 to below 1. */
const part = (seed: number): number => {
  const turned = Math.sin(seed * 12.9898) * 43_758.5453;
  return turned - Math.floor(turned);
};

const editions = [
  { code: '2024-1', year: 2024, month: 1, asOf: '2024-01-31', next: '2024-2' },
  { code: '2023-3', year: 2023, month: 9, asOf: '2023-09-30', next: '2024-1' },
  { code: '2023-2', year: 2023, month: 5, asOf: '2023-05-31', next: '2023-3' },
] as const;

function amounts({ figures }: Pick<Snapshot, 'figures'>): readonly (readonly [string, number])[] {
  return Object.entries(figures).flatMap(([metric, { value }]) =>
    value.kind === 'number' ? [[metric, value.amount] as const] : [],
  );
}

/** Invents what a snapshot's figures are compared with: three editions before, and the other provinces. */
export function inventedContext(snapshot: Pick<Snapshot, 'figures' | 'texts' | 'province'>): SnapshotContext {
  const own = amounts(snapshot);
  const { ratios } = snapshot.texts.front.derived;
  const known = new Map(own);
  const sumOf = (metrics: readonly string[]): number =>
    metrics.reduce((sum, metric) => sum + (known.get(metric) ?? 0), 0);
  const peers = ratios.map(({ key, numerator, denominator }, ratio) => {
    const others = provinces
      .filter(({ plate }) => plate !== snapshot.province.plate)
      .map((_, index) => {
        const divisor = Math.max(2, Math.round(sumOf(denominator) * (0.5 + part(index * 3 + ratio * 5))));
        const share =
          (sumOf(numerator) / Math.max(1, sumOf(denominator))) * (0.85 + 0.3 * part(index * 7 + ratio));
        return { numerator: Math.round(share * divisor), denominator: divisor };
      });
    return [key, others] as const;
  });
  return {
    earlier: editions.map((edition, index) => ({
      ...edition,
      values: Object.fromEntries(
        own.map(([metric, amount], at) => [
          metric,
          Math.round(amount * (1 - (index + 1) * (0.02 + part(at) * 0.05))),
        ]),
      ),
    })),
    peers: {
      edition: '2024-1',
      asOf: '2024-01-31',
      ratios: Object.fromEntries(peers),
      totals: Object.fromEntries(
        own.map(([metric, amount]) => [metric, { sum: amount * 81, provinces: 78 }]),
      ),
    },
  };
}

/** Gives a snapshot whose figures are compared with invented ones. */
export function compared(snapshot: Snapshot): Snapshot {
  return { ...snapshot, context: inventedContext(snapshot) };
}
