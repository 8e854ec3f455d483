import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { CountryTrend } from '@/domain/country/countryTotal';
import type { Chart, ChartLabel, ChartShape } from '@/domain/charts/chart';
import { isBelowThreshold } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { listed } from '@/messages/listing';
import { countryWords } from '@/messages/booklet/country';
import { ChartSvg } from '../../booklet/parts/ChartSvg';
import type { MetricView } from '../metricView';
import { amountText, numberText } from './Value';

const [pitch, columnWidth, tallest, top] = [92, 62, 100, 20];

interface Column {
  readonly name: string;
  readonly amount: number;
}

/** Columns from zero, the newest one solid; values above, editions below. */
function columnsChart(columns: readonly Column[], alt: string, locale: Locale): Chart {
  const most = Math.max(1, ...columns.map(({ amount }) => amount));
  const bottom = top + tallest;
  const shapes = columns.map(({ amount }, index): ChartShape => {
    const height = Math.round((amount / most) * tallest * 10) / 10;
    const look = index === columns.length - 1 ? 'own' : 'earlier';
    return {
      type: 'bar',
      x: index * pitch + (pitch - columnWidth) / 2,
      y: bottom - height,
      width: columnWidth,
      height,
      look,
    };
  });
  const labels = columns.flatMap(({ name, amount }, index): ChartLabel[] => {
    const x = index * pitch + pitch / 2;
    const y = bottom - (amount / most) * tallest - 6;
    const role = index === columns.length - 1 ? 'own' : 'value';
    return [
      { text: numberText(amount, locale), x, y: Math.round(y), anchor: 'middle', role },
      { text: name, x, y: bottom + 18, anchor: 'middle', role: 'edition' },
    ];
  });
  const width = columns.length * pitch;
  const axis: ChartShape = { type: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, look: 'axis' };
  return { kind: 'trend', width, height: bottom + 24, shapes: [...shapes, axis], labels, alt };
}

/** What was added from edition to edition; of a total that fell, or that few persons were added to, nothing is told. */
function additions(
  { points }: CountryTrend,
  metric: Metric,
): readonly (Column & { readonly from: string })[] | null {
  const added = points.slice(1).map(({ edition, amount }, index) => ({
    name: edition.code,
    from: points[index]?.edition.code ?? '',
    amount: amount - (points[index]?.amount ?? 0),
  }));
  const isTold = ({ amount }: Column): boolean =>
    amount >= 0 && !isBelowThreshold(metric, { kind: 'number', amount });
  return added.every(isTold) ? added : null;
}

/** Shows how the same provinces' total changed: of totals since a year what was added, of levels each level. */
export function MetricTrend({
  locale,
  view,
}: {
  readonly locale: Locale;
  readonly view: MetricView;
}): ReactNode {
  const { trend, shown } = view;
  const words = countryWords[locale].metric;
  if (trend === null) return null;
  const isTotal = shown.metric.timeBasis === 'cumulative';
  const added = isTotal ? additions(trend, shown.metric) : null;
  if (isTotal && added === null) return null;
  const columns = added ?? trend.points.map(({ edition, amount }) => ({ name: edition.code, amount }));
  const say = (amount: number): string => amountText(amount, shown.metric, locale);
  const sentences = added?.map(({ amount, from, name }) => words.addedSince(say(amount), from, name));
  const alt =
    sentences === undefined
      ? words.trendText(
          listed(
            columns.map(({ name, amount }) => `${name} ${say(amount)}`),
            locale,
          ),
        )
      : `${listed(sentences, locale)}.`;
  return (
    <section className="trend">
      <h2>{words.trend(trend.plates.length, trend.points.length)}</h2>
      <p className="small soft">{isTotal ? words.trendAdded : words.trendLevel}</p>
      {columns.length > 1 ? <ChartSvg chart={columnsChart(columns, alt, locale)} /> : <p>{alt}</p>}
      {shown.metric.unit.kind === 'money' && <p className="small soft">{words.currentPrices}</p>}
    </section>
  );
}
