import type { Metric } from '../figures/metric';
import type { EarlierEdition, EditionOfValues, PeerValues, SnapshotContext } from './context';
import type { DerivedPlan, Ratio } from './plan';

/** How many closed editions are pinned: three give two additions of a total, and the same month of the year before. */
export const earlierEditions = 3;
/** With fewer provinces nothing is told of the others. */
export const leastPeers = 5;

/** Tells whether two editions count the same thing in the same way, so that their values may be compared. */
export function isSameDefinition(a: Metric, b: Metric): boolean {
  const noun = ({ unit }: Metric): string => (unit.kind === 'money' ? '' : unit.noun.tr);
  return (
    a.unit.kind === b.unit.kind &&
    noun(a) === noun(b) &&
    a.timeBasis === b.timeBasis &&
    a.since === b.since &&
    a.where?.group === b.where?.group &&
    a.where?.side === b.where?.side
  );
}

/** Lists the keys of the metrics that count the same in both lists. */
export function sameDefinitions(before: readonly Metric[], after: readonly Metric[]): ReadonlySet<string> {
  const former = new Map(before.map((metric) => [metric.key, metric]));
  const same = after.filter((metric) => {
    const was = former.get(metric.key);
    return was !== undefined && isSameDefinition(was, metric);
  });
  return new Set(same.map(({ key }) => key));
}

/** Leaves of some values those of these metrics. */
export function ofMetrics(
  values: EarlierEdition['values'],
  metrics: ReadonlySet<string>,
): EarlierEdition['values'] {
  return Object.fromEntries(Object.entries(values).filter(([metric]) => metrics.has(metric)));
}

/** Leaves of pinned values those that readers still have: what was withdrawn, hidden or corrected since is compared no more. */
export function standingIn(
  pinned: EarlierEdition['values'],
  now: EarlierEdition['values'],
): EarlierEdition['values'] {
  const entries = Object.entries(pinned).map(([metric, byPlate]) => {
    const standing = Object.entries(byPlate).filter(([plate, amount]) => now[metric]?.[plate] === amount);
    return [metric, Object.fromEntries(standing)] as const;
  });
  return Object.fromEntries(entries);
}

/** Tells whether the provinces' values of a metric in that edition may be summed and set beside this edition's. */
export function isSummable(
  { timeBasis, graphic }: Pick<Metric, 'timeBasis' | 'graphic'>,
  now: Pick<EditionOfValues, 'month'>,
  then: Pick<EditionOfValues, 'month'>,
): boolean {
  if (graphic === 'none' || timeBasis === 'unstated') return false;
  return timeBasis !== 'year_to_date' || now.month === then.month;
}

/** What a booklet's context is taken from. */
export interface Pinned {
  readonly edition: EditionOfValues;
  readonly plate: string;
  readonly metrics: readonly Metric[];
  readonly plan: DerivedPlan;
  /** The newest first; values that no longer stand have been taken out. */
  readonly earlier: readonly EarlierEdition[];
}

/** Gives what one province's booklet is compared with: its own earlier values, and of the other provinces what is summed. */
export function provinceContext(pinned: Pinned): SnapshotContext {
  const { earlier, plate } = pinned;
  const [last] = earlier;
  return {
    earlier: earlier.map(({ code, year, month, asOf, values }) => ({
      code,
      year,
      month,
      asOf,
      values: ofProvince(values, plate),
    })),
    peers: last === undefined ? null : peersIn(last, pinned),
  };
}

function ofProvince(values: EarlierEdition['values'], plate: string): Readonly<Record<string, number>> {
  const own = Object.entries(values).flatMap(([metric, byPlate]) => {
    const amount = byPlate[plate];
    return amount === undefined ? [] : [[metric, amount] as const];
  });
  return Object.fromEntries(own);
}

/** What a year has brought so far is not compared with another month's. */
function isComparable({ numerator, denominator }: Ratio, last: EarlierEdition, { edition, metrics }: Pinned) {
  const used = metrics.filter(({ key }) => numerator.includes(key) || denominator.includes(key));
  return last.month === edition.month || used.every(({ timeBasis }) => timeBasis !== 'year_to_date');
}

function peersIn(last: EarlierEdition, pinned: Pinned): PeerValues {
  const { edition, plate, metrics, plan } = pinned;
  const ratios = plan.ratios.flatMap((ratio) => {
    if (!isComparable(ratio, last, pinned)) return [];
    const operands = operandsByPlate(ratio, last.values).filter((each) => each.plate !== plate);
    return operands.length < leastPeers ? [] : [[ratio.key, operands] as const];
  });
  const totals = metrics.flatMap((metric) => {
    const amounts = Object.values(last.values[metric.key] ?? {});
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    const isFit = amounts.length >= leastPeers && Number.isSafeInteger(sum);
    if (!isFit || !isSummable(metric, edition, last)) return [];
    return [[metric.key, { sum, provinces: amounts.length }] as const];
  });
  return {
    edition: last.code,
    asOf: last.asOf,
    ratios: Object.fromEntries(ratios),
    totals: Object.fromEntries(totals),
  };
}

/** Lists the provinces that published all of a ratio, with its sums, by plate; a share is never above the whole. */
export function operandsByPlate(
  { numerator, denominator, form }: Ratio,
  values: EarlierEdition['values'],
): PeerValues['ratios'][string] {
  const plates = Object.keys(values[denominator[0] ?? ''] ?? {}).toSorted();
  return plates.flatMap((plate) => {
    const [above, under] = [sumOf(numerator, values, plate), sumOf(denominator, values, plate)];
    if (above === null || under === null || under === 0) return [];
    return form === 'percent' && above > under ? [] : [{ plate, numerator: above, denominator: under }];
  });
}

function sumOf(metrics: readonly string[], values: EarlierEdition['values'], plate: string): number | null {
  const amounts = metrics.map((metric) => values[metric]?.[plate]);
  const known = amounts.filter((amount) => amount !== undefined);
  const sum = known.reduce((total, amount) => total + amount, 0);
  return known.length === amounts.length && Number.isSafeInteger(sum) ? sum : null;
}
