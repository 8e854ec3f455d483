import { isMeantFor, type Metric } from '../figures/metric';
import type { DerivedSource } from './derived';

/** One edition's amount of a metric. */
interface Dated {
  readonly edition: string;
  readonly amount: number;
}

/** Gives the number of a metric in this edition; null for an absence and for what was carried over. */
export function ownAmount(metric: string, { figures, metrics, province }: DerivedSource): number | null {
  const value = figures[metric]?.value;
  const definition = metrics.find(({ key }) => key === metric);
  if (definition === undefined || !isMeantFor(definition.where, province)) return null;
  return value?.kind === 'number' ? value.amount : null;
}

/**
 * Lists the amounts of a metric edition by edition, this one first, as far as each edition has one. Nothing where the
 * metric is not compared over time, or where this edition's number is not of a later day.
 */
export function seriesOf(metric: Metric, source: DerivedSource): readonly Dated[] {
  const { edition, figures, context } = source;
  const amount = ownAmount(metric.key, source);
  if (amount === null) return [];
  const own = { edition: edition.code, amount };
  const earlier = comparedEditions(metric, source);
  const asOf = figures[metric.key]?.asOf ?? edition.asOf;
  if (context === undefined || earlier.some((each) => each.asOf >= asOf)) return [own];
  const amounts = earlier.map(({ code, values }) => ({ edition: code, amount: values[metric.key] }));
  const gap = amounts.findIndex((each) => each.amount === undefined);
  const known = gap === -1 ? amounts : amounts.slice(0, gap);
  return [
    own,
    ...known.flatMap(({ edition: code, amount: was }) =>
      was === undefined ? [] : [{ edition: code, amount: was }],
    ),
  ];
}

/** What a year has brought so far is held against the same month of an earlier year, all else against what came before. */
function comparedEditions({ timeBasis, graphic }: Metric, { edition, context }: DerivedSource) {
  const earlier = context?.earlier ?? [];
  if (graphic === 'none' || timeBasis === 'event') return [];
  if (timeBasis !== 'year_to_date') return earlier;
  return earlier.filter(({ year, month }) => month === edition.month && year < edition.year);
}
