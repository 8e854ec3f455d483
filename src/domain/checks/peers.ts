import type { EarlierEdition } from '../derived/context';
import type { RuleBounds } from './bounds';
import type { Peers } from './rules';

/** What the provinces published in one closed edition: numbers by metric and plate, and the bounds that hold with them. */
export interface ContextValues {
  readonly edition: string;
  readonly bounds: RuleBounds;
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * The last two closed editions, the newest first (the one named above), for comparisons that readers get; none in
   * editions that opened before they were kept.
   */
  readonly earlier: readonly EarlierEdition[];
}

/** Gives the median of some numbers; null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [lower, upper] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

type Published = Pick<ContextValues, 'bounds' | 'values'>;

/**
 * Tells how large provinces are: by each of the size metrics how many times the country's median a province has, and of
 * these the geometric mean. 1 is a province like most; one that published none of them has no size.
 */
export function sizesOf({ values, bounds }: Published): ReadonlyMap<string, number> {
  const shares = new Map<string, number[]>();
  for (const metric of bounds.sizeMetrics) {
    const published = Object.entries(values[metric] ?? {}).filter(([, amount]) => amount > 0);
    const middle = medianOf(published.map(([, amount]) => amount));
    if (middle === null || published.length < bounds.leastProvinces) continue;
    for (const [plate, amount] of published)
      shares.set(plate, [...(shares.get(plate) ?? []), Math.log(amount / middle)]);
  }
  return new Map(
    [...shares].map(([plate, logs]) => [plate, Math.exp(logs.reduce((a, b) => a + b, 0) / logs.length)]),
  );
}

/**
 * Lists the provinces that are similar to one: those whose size is nearest to its own, the nearest first. It is the one
 * rule for this, on the desk and for readers; empty where too few provinces have a size.
 */
export function similarProvinces(
  published: Published,
  plate: string,
  sizes: ReadonlyMap<string, number> = sizesOf(published),
): readonly string[] {
  const own = sizes.get(plate);
  if (own === undefined) return [];
  const apart = (size: number): number => Math.abs(Math.log(size / own));
  const nearest = [...sizes]
    .filter(([other]) => other !== plate)
    .toSorted(([a, one], [b, other]) => apart(one) - apart(other) || a.localeCompare(b))
    .slice(0, published.bounds.similarProvinces)
    .map(([other]) => other);
  return nearest.length < published.bounds.leastProvinces ? [] : nearest;
}

/** Gives what other provinces say of a province's metrics. Asked again and again: the sizes are told once. */
export function peersIn(context: ContextValues, plate: string): (metric: string) => Peers | null {
  const sizes = sizesOf(context);
  const similar = similarProvinces(context, plate, sizes);
  return (metric) => {
    const others = Object.entries(context.values[metric] ?? {}).filter(([other]) => other !== plate);
    if (others.length < context.bounds.leastProvinces) return null;
    return {
      edition: context.edition,
      median: medianForSize(context, others, { sizes, own: sizes.get(plate) }),
      country: others.reduce((sum, [, amount]) => sum + amount, 0),
      similar: enough(
        context,
        others.filter(([other]) => similar.includes(other)).map(([, amount]) => amount),
      ),
    };
  };
}

function medianForSize(
  context: ContextValues,
  others: readonly (readonly [string, number])[],
  { sizes, own }: { readonly sizes: ReadonlyMap<string, number>; readonly own: number | undefined },
): number | null {
  if (own === undefined) return null;
  const perSize = others.flatMap(([plate, amount]) => {
    const size = sizes.get(plate);
    return size === undefined ? [] : [(amount / size) * own];
  });
  return enough(context, perSize);
}

function enough({ bounds }: ContextValues, amounts: readonly number[]): number | null {
  const median = amounts.length < bounds.leastProvinces ? null : medianOf(amounts);
  return median === null ? null : Math.round(median);
}
