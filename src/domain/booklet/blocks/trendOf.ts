import type { Chart } from '../../charts/chart';
import { mostColumns, trendChart } from '../../charts/trendChart';
import { ownAmount, seriesOf } from '../../derived/amounts';
import { writeAmount } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import type { Showing } from './showing';

/** Tells whether numbers of a metric may be drawn: not few persons, not a single establishment, not what is never drawn. */
export function isDrawn({ graphic, sensitive, threshold }: Metric, numbers: readonly number[]): boolean {
  const isFew = numbers.some((number) => number > 0 && number < threshold);
  return graphic === 'auto' && !(sensitive && isFew) && numbers[0] !== 1;
}

/** The additions of a total, or the levels; this edition first. */
function columnsOf(metric: Metric, showing: Showing) {
  const series = seriesOf(metric, showing.source);
  if (metric.timeBasis !== 'cumulative') return series.map((each) => ({ ...each, sign: '' }));
  const added = series.map(({ edition }) => showing.derived.get(`addition:${metric.key}:${edition}`));
  const gap = added.findIndex((each) => each === undefined);
  return added.slice(0, gap === -1 ? undefined : gap).flatMap((each) => {
    const edition = each?.operands[0]?.edition ?? '';
    const amount = each?.exact.numerator ?? 0;
    return [{ edition, amount, sign: amount > 0 ? '+' : '' }];
  });
}

/**
 * Draws how a count went over the editions, from three editions on: its levels, or what was added to a total. Money is
 * told and not drawn, because its prices differ; neither is what has no stated time, or never changed.
 */
export function trendOf(metric: Metric, showing: Showing): Chart | null {
  const { words, locale, sizes, source } = showing;
  const isFit = metric.timeBasis === 'stock' || metric.timeBasis === 'cumulative';
  const columns = columnsOf(metric, showing).slice(0, mostColumns);
  const amounts = columns.map(({ amount }) => amount);
  const hasThree = seriesOf(metric, source).length >= mostColumns;
  if (!isFit || metric.unit.kind !== 'count' || !hasThree || new Set(amounts).size < 2) return null;
  const own = ownAmount(metric.key, source) ?? 0;
  if (!isDrawn(metric, [own, ...amounts])) return null;
  const inOrder = columns.toReversed().map(({ edition, amount, sign }) => ({
    edition,
    size: amount,
    text: `${sign}${writeAmount(metric, amount, locale).numeral}`,
  }));
  const label = metric.label[locale];
  return trendChart({
    columns: inOrder,
    width: sizes.block,
    height: sizes.trendHeight,
    alt: words.altTrend(words[metric.timeBasis === 'cumulative' ? 'added' : 'levels'](label), inOrder),
  });
}
