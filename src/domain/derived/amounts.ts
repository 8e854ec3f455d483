import { daysUntil } from '../days';
import { isMeantFor, type Metric } from '../figures/metric';
import type { EarlierValues, EditionOfValues } from './context';
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
  const ownDay = figures[metric.key]?.asOf ?? null;
  // A year so far that ends on another day than its edition is longer or shorter than that of another year.
  const isOdd = metric.timeBasis === 'year_to_date' && ownDay !== null;
  const earlier = isOdd ? [] : comparedEditions(metric, source);
  const asOf = ownDay ?? edition.asOf;
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

/**
 * Tells how many of the additions in a row may stand side by side: each from one edition to the very next, and none of a
 * span more than twice as long as another's. The first is told for itself, whatever lies between.
 */
export function likeAdditions(editions: readonly EarlierValues[], own: EditionOfValues): number {
  const row = [{ code: own.code, asOf: own.asOf }, ...editions];
  const spans = editions.map(({ asOf }, index) => daysUntil(row[index]?.asOf ?? asOf, asOf));
  const isLike = (count: number): boolean => {
    const taken = spans.slice(0, count);
    const isUnbroken = editions.slice(0, count).every(({ next }, index) => next === row[index]?.code);
    return isUnbroken && Math.max(...taken) <= 2 * Math.min(...taken);
  };
  const unlike = editions.findIndex((_, index) => !isLike(index + 1));
  return Math.max(1, unlike === -1 ? editions.length : unlike);
}
