import type { Metric } from '../figures/metric';
import type { EarlierEdition, EditionOfValues, PeerValues, RatioOperands, SnapshotContext } from './context';
import { compareFractions } from './fraction';
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

/** A published number of one province, and the day of its own that it is of, if any. */
export interface PublishedNumber {
  readonly metric: string;
  readonly plate: string;
  readonly amount: number;
  /** ISO date; null where it is of the edition's own day. */
  readonly asOf: string | null;
}

/** Lists published numbers by metric and plate. */
export function valuesOf(numbers: readonly PublishedNumber[]): EarlierEdition['values'] {
  const values: Record<string, Record<string, number>> = {};
  for (const { metric, plate, amount } of numbers) (values[metric] ??= {})[plate] = amount;
  return values;
}

/** Leaves of published numbers those that may be compared: a year so far that ends on a day of its own is of another span. */
export function comparableNumbers(
  numbers: readonly PublishedNumber[],
  metrics: readonly Metric[],
): readonly PublishedNumber[] {
  const ofYear = new Set(
    metrics.filter(({ timeBasis }) => timeBasis === 'year_to_date').map(({ key }) => key),
  );
  return numbers.filter(({ metric, asOf }) => asOf === null || !ofYear.has(metric));
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
    earlier: earlier.map((each) => ({ ...each, values: ofProvince(each.values, plate) })),
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
  const told = withoutFew(last.values, metrics);
  const ratios = plan.ratios.flatMap((ratio) => {
    if (!isComparable(ratio, last, pinned)) return [];
    const others = operandsByPlate(ratio, told).filter((each) => each.plate !== plate);
    return others.length < leastPeers ? [] : [[ratio.key, withoutPlates(others)] as const];
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

/** Small counts of persons are what is suppressed later on: what another booklet printed of them could not be taken back. */
function withoutFew(values: EarlierEdition['values'], metrics: readonly Metric[]): EarlierEdition['values'] {
  const definitions = new Map(metrics.map((metric) => [metric.key, metric]));
  const entries = Object.entries(values).map(([key, byPlate]) => {
    const metric = definitions.get(key);
    const isFew = (amount: number): boolean =>
      metric?.sensitive === true && amount > 0 && amount < metric.threshold;
    return [key, Object.fromEntries(Object.entries(byPlate).filter(([, amount]) => !isFew(amount)))] as const;
  });
  return Object.fromEntries(entries);
}

/** In the order of the provinces they would be told apart. */
function withoutPlates(operands: readonly OperandsOfProvince[]): readonly RatioOperands[] {
  return operands
    .map(({ numerator, denominator }) => ({ numerator, denominator }))
    .toSorted((a, b) => compareFractions(a, b) || a.denominator - b.denominator);
}

/** The operands of a ratio, and whose they are. */
interface OperandsOfProvince extends RatioOperands {
  readonly plate: string;
}

/** Lists the provinces that published all of a ratio, with its sums, by plate; a share is never above the whole. */
export function operandsByPlate(
  { numerator, denominator, form }: Ratio,
  values: EarlierEdition['values'],
): readonly OperandsOfProvince[] {
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
