import type { ProvinceFacts } from '../booklet/snapshot';
import { isAsked, type AskedProvince, type Metric } from '../figures/metric';
import type { Issue } from '../issue';

/** A change of what a province has and belongs to in one open edition: as it was seen, and as it shall be. */
export interface FactsChange {
  readonly before: AskedProvince;
  readonly after: AskedProvince;
}

/** The facts that may change, each a list of keys. */
export const changeableFacts = ['absentServices', 'groups'] as const;

/** Gives the facts of a province that may change, each in one order, so that two that say the same are the same. */
export function changeableOf({ absentServices, groups }: AskedProvince): AskedProvince {
  return { absentServices: sorted(absentServices), groups: sorted(groups) };
}

const sorted = (keys: readonly string[]): readonly string[] => [...new Set(keys)].sort();

/** Tells whether two provinces have and belong to the same. */
export function areSameFacts(one: AskedProvince, other: AskedProvince): boolean {
  return JSON.stringify(changeableOf(one)) === JSON.stringify(changeableOf(other));
}

/** Lists what speaks against a change: keys that nobody knows, or nothing that changes. */
export function factsChangeIssues(
  { before, after }: FactsChange,
  known: Readonly<Record<keyof AskedProvince, readonly string[]>>,
): readonly Issue[] {
  const unknown = changeableFacts.flatMap((field) =>
    after[field]
      .filter((key) => !known[field].includes(key) && !before[field].includes(key))
      .map((found): Issue => ({ field, problem: 'relation_unknown', context: { found } })),
  );
  if (unknown.length > 0) return unknown;
  return areSameFacts(before, after) ? [{ field: 'facts', problem: 'facts_unchanged' }] : [];
}

/** Gives the province as it is with a change. */
export function withFacts(province: ProvinceFacts, { after }: FactsChange): ProvinceFacts {
  return { ...province, ...changeableOf(after) };
}

/** Gives the keys that a change takes from one list of facts and puts into it. */
export function keysChanged(
  { before, after }: FactsChange,
  field: keyof AskedProvince,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const only = (here: AskedProvince, there: AskedProvince) =>
    here[field].filter((key) => !there[field].includes(key));
  return { added: only(after, before), removed: only(before, after) };
}

/** What a change does to the sheet: the metrics that are asked no more, and those that are asked from now on. */
export function askedOtherwise(
  metrics: readonly Metric[],
  { before, after }: FactsChange,
): { readonly leaving: readonly Metric[]; readonly entering: readonly Metric[] } {
  const only = (here: AskedProvince, there: AskedProvince) =>
    metrics.filter((metric) => isAsked(metric, here) && !isAsked(metric, there));
  return { leaving: only(before, after), entering: only(after, before) };
}
