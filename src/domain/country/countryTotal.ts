import type { EditionFacts } from '../booklet/snapshot';
import { isSameDefinition, isSummable, leastPeers } from '../derived/provinceContext';
import { ownNumber, type MetricEdition } from './metricHistory';

/** Reasons why the values of the provinces are not added up. */
export const untotalled = ['basis', 'hidden', 'definitions', 'few', 'large'] as const;
export type Untotalled = (typeof untotalled)[number];

/** The total of the provinces, and who is missing in it; or why there is none. */
export type CountryTotal =
  | {
      readonly kind: 'total';
      readonly amount: number;
      /** How many provinces' numbers are in it. */
      readonly provinces: number;
      /** Plates of the provinces whose number is missing; those that a metric does not apply to are not. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'none'; readonly why: Untotalled };

const none = (why: Untotalled): CountryTotal => ({ kind: 'none', why });

/**
 * Adds up what the provinces published, where that says something: of things and persons that are counted as they stand,
 * since a year or in a year, in the same way. Not where a province's number is hidden: whoever learns the whole would
 * know it. A number carried over from another edition is missing here.
 */
export function countryTotal(each: MetricEdition, plates: readonly string[]): CountryTotal {
  const { metric, edition, figures, isUniform, outside } = each;
  if (!isSummable(metric, edition, edition)) return none('basis');
  if (!isUniform) return none('definitions');
  if ([...figures.values()].some(({ value }) => value.kind === 'suppressed')) return none('hidden');
  const amounts = plates.flatMap((plate) => ownNumber(each, plate) ?? []);
  if (amounts.length < leastPeers) return none('few');
  const amount = amounts.reduce((sum, own) => sum + own, 0);
  if (!Number.isSafeInteger(amount)) return none('large');
  const missing = plates.filter((plate) => {
    const kind = figures.get(plate)?.value.kind;
    return kind !== 'number' && kind !== 'not_applicable' && !outside.has(plate);
  });
  return { kind: 'total', amount, provinces: amounts.length, missing };
}

/** What the same provinces published together, edition by edition. */
export interface CountryTrend {
  /** Plates of the provinces that are in each of the sums. */
  readonly plates: readonly string[];
  /** The oldest first. */
  readonly points: readonly { readonly edition: EditionFacts; readonly amount: number }[];
}

/** Editions that can be compared: the same definition, nothing hidden, and of a year's numbers the same month. */
function comparable(editions: readonly MetricEdition[], plates: readonly string[]): readonly MetricEdition[] {
  const [newest] = editions;
  if (newest === undefined) return [];
  return editions.filter(
    (each) =>
      isSameDefinition(each.metric, newest.metric) &&
      isSummable(newest.metric, newest.edition, each.edition) &&
      countryTotal(each, plates).kind === 'total',
  );
}

/**
 * Adds up the provinces that published a number in each of the last editions, so that what changes is not who is in the
 * sum; null where fewer than two editions, or too few provinces, can be compared.
 */
export function countryTrend(
  editions: readonly MetricEdition[],
  plates: readonly string[],
  most = 6,
): CountryTrend | null {
  const compared = comparable(editions, plates).slice(0, most);
  const inAll = plates.filter((plate) => compared.every((each) => ownNumber(each, plate) !== null));
  if (compared.length < 2 || compared[0] !== editions[0] || inAll.length < leastPeers) return null;
  const points = compared.toReversed().map((each) => ({
    edition: each.edition,
    amount: inAll.reduce((sum, plate) => sum + (ownNumber(each, plate) ?? 0), 0),
  }));
  return { plates: inAll, points };
}
