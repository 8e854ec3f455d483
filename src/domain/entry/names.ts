import { searchKey } from '../turkish/letters';
import type { RowMetric } from './row';

/** The rows of a sheet by what a block may call them. */
export interface RowNames {
  /**
   * Keys of the metrics with exactly this name or key, folded: one, none, or several that share it. A key to the letter
   * means its own metric, whatever another is called.
   */
  readonly called: (name: string) => readonly string[];
  /** Keys of the metrics with a name like this one, the nearest first. */
  readonly near: (name: string) => readonly string[];
}

/** The least likeness of two names, from 0 to 1, for one to be offered for the other; and how many are. */
const near = { likeness: 0.6, offers: 3 };

/** Makes the directory of rows by key and by label. */
export function rowNames(metrics: readonly Pick<RowMetric, 'key' | 'label'>[]): RowNames {
  const own = new Set(metrics.map(({ key }) => key));
  const keys = new Map<string, string[]>();
  for (const { key, label } of metrics) {
    const names = new Set([key, label].map(searchKey));
    for (const name of names) if (name !== '') keys.set(name, [...(keys.get(name) ?? []), key]);
  }
  const pairs = [...keys].map(([name, named]) => ({ named, pairs: pairsOf(name) }));
  return {
    called: (name) => (own.has(name) ? [name] : (keys.get(searchKey(name)) ?? [])),
    near: (name) => {
      const asked = pairsOf(searchKey(name));
      const found = pairs
        .map(({ named, pairs: own }) => ({ named, likeness: likeness(asked, own) }))
        .filter((each) => each.likeness >= near.likeness)
        .toSorted((a, b) => b.likeness - a.likeness);
      return [...new Set(found.flatMap(({ named }) => named))].slice(0, near.offers);
    },
  };
}

function pairsOf(name: string): ReadonlySet<string> {
  const text = ` ${name} `;
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** Dice's coefficient over pairs of letters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
