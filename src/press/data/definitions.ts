import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { openFields, type Metric } from '@/domain/figures/metric';
import type { Observation } from '@/domain/openData/observation';

/** One definition as an edition pinned it; two of one metric and edition only where a text was adopted late. */
export interface Definition {
  readonly edition: string;
  readonly metric: Metric;
  /** What tells it from others. */
  readonly key: string;
}

const keys = new WeakMap<Metric, string>();

/** Gives what tells one definition from another: the edition, and all that readers get of the metric. */
export function definitionKey({ edition, metric }: Pick<Observation, 'edition' | 'metric'>): string {
  const known = keys.get(metric) ?? canonicalJson(openFields(metric));
  keys.set(metric, known);
  return `${edition.code} ${known}`;
}

/** Lists the definitions that observations were made by, in the order of the observations. */
export function definitionsIn(observations: readonly Observation[]): readonly Definition[] {
  const found = new Map<string, Definition>();
  for (const observation of observations) {
    const key = definitionKey(observation);
    if (!found.has(key))
      found.set(key, { edition: observation.edition.code, metric: observation.metric, key });
  }
  return [...found.values()];
}
