import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import type { Problem } from '../problem';
import type { DerivedPlan, Partition, Ratio } from './plan';

export type PlanProblem = Extract<
  Problem,
  | 'field_missing'
  | 'plan_key_twice'
  | 'plan_metric_twice'
  | 'plan_units_differ'
  | 'plan_times_differ'
  | 'plan_parts_few'
  | 'plan_lead_unfit'
>;

type Found = readonly { readonly field: string; readonly problem: PlanProblem }[];

/** What a metric counts, as far as it can be summed with others. */
function unitOf(key: string, metrics: readonly Metric[]): string | null {
  const unit = metrics.find((metric) => metric.key === key)?.unit;
  if (unit === undefined) return null;
  return unit.kind === 'money' ? unit.kind : unit.noun.tr;
}

function timeOf(key: string, metrics: readonly Metric[]): string | null {
  const metric = metrics.find((each) => each.key === key);
  return metric === undefined ? null : `${metric.timeBasis} ${String(metric.since)}`;
}

/** Metrics that are not there are refused elsewhere, or passed over. */
function areAlike(
  keys: readonly string[],
  metrics: readonly Metric[],
  of: (key: string, metrics: readonly Metric[]) => string | null,
): boolean {
  return new Set(keys.map((key) => of(key, metrics)).filter((each) => each !== null)).size < 2;
}

const isTwice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;
const when = (isWrong: boolean, field: string, problem: PlanProblem): Found =>
  isWrong ? [{ field, problem }] : [];

function ratioIssues(ratio: Ratio, at: string, metrics: readonly Metric[]): Found {
  const { numerator, denominator, form, unit } = ratio;
  const sides = { numerator, denominator };
  const all = [...numerator, ...denominator];
  const isShare = form === 'percent';
  return [
    ...Object.entries(sides).flatMap(([side, keys]) => [
      ...when(keys.length === 0, `${at}.${side}`, 'field_missing'),
      ...when(isTwice(keys), `${at}.${side}`, 'plan_metric_twice'),
      ...when(!areAlike(keys, metrics, unitOf), `${at}.${side}`, 'plan_units_differ'),
    ]),
    ...when(isShare && !areAlike(all, metrics, unitOf), `${at}.denominator`, 'plan_units_differ'),
    ...when(!areAlike(all, metrics, timeOf), `${at}.denominator`, 'plan_times_differ'),
    ...when(!isShare && (unit?.tr ?? '') === '', `${at}.unit.tr`, 'field_missing'),
    ...when(!isShare && (unit?.en ?? '') === '', `${at}.unit.en`, 'field_missing'),
  ];
}

function partitionIssues({ total, parts }: Partition, at: string, metrics: readonly Metric[]): Found {
  const all = [...(total === null ? [] : [total]), ...parts];
  return [
    ...when(parts.length < 2, `${at}.parts`, 'plan_parts_few'),
    ...when(isTwice(all), `${at}.parts`, 'plan_metric_twice'),
    ...when(!areAlike(all, metrics, unitOf), `${at}.parts`, 'plan_units_differ'),
    ...when(!areAlike(all, metrics, timeOf), `${at}.parts`, 'plan_times_differ'),
  ];
}

function keyIssues(list: readonly { readonly key: string }[], at: string): Found {
  return list.flatMap(({ key }, index) => {
    const first = list.findIndex((each) => each.key === key);
    return when(first < index, `${at}.${String(index)}.key`, 'plan_key_twice');
  });
}

/**
 * Lists what is wrong with a plan of derived numbers: sums of unlike things, times that differ, a metric named twice, a
 * lead that is no highlight. Fields are `derived.ratios.0.numerator` and so on.
 */
export function planIssues(plan: DerivedPlan, metrics: readonly Metric[]): readonly Issue[] {
  const { ratios, partitions, highlights, lead } = plan;
  const isLeadUnfit = isTwice(lead) || lead.some((key) => !highlights.includes(key));
  return [
    ...keyIssues(ratios, 'derived.ratios'),
    ...ratios.flatMap((ratio, index) => ratioIssues(ratio, `derived.ratios.${String(index)}`, metrics)),
    ...keyIssues(partitions, 'derived.partitions'),
    ...partitions.flatMap((partition, index) =>
      partitionIssues(partition, `derived.partitions.${String(index)}`, metrics),
    ),
    ...when(isTwice(highlights), 'derived.highlights', 'plan_metric_twice'),
    ...when(isLeadUnfit, 'derived.lead', 'plan_lead_unfit'),
  ];
}
