import type { SnapshotContext } from '@/domain/derived/context';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { provinces } from '@/demo/content/provinces';

/** A number that is always the same for the same seed, from 0 to below 1. */
const part = (seed: number): number => {
  const turned = Math.sin(seed * 12.9898) * 43_758.5453;
  return turned - Math.floor(turned);
};

const editions = [
  { code: '2024-1', year: 2024, month: 1, asOf: '2024-01-31' },
  { code: '2023-3', year: 2023, month: 9, asOf: '2023-09-30' },
  { code: '2023-2', year: 2023, month: 5, asOf: '2023-05-31' },
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
  const peers = ratios.map(({ key }, ratio) => [
    key,
    provinces
      .filter(({ plate }) => plate !== snapshot.province.plate)
      .map(({ plate }, index) => ({
        plate,
        numerator: 40 + Math.round(part(index * 7 + ratio) * 90),
        denominator: 12 + Math.round(part(index * 3 + ratio * 5) * 9),
      })),
  ]);
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
