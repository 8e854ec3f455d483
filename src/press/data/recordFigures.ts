import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { SiteRecord } from '@/domain/publication/siteRecord';
import type { Mark } from '@/messages/booklet/data';
import { valueMarks } from './dataRows';

/** One figure of a recorded edition as readers of tables and data get it. */
export interface RecordRow {
  readonly province: SiteRecord['provinces'][number];
  readonly metric: Metric;
  readonly value: FigureValue;
  readonly amount: number | null;
  readonly marks: readonly Mark[];
  /** ISO date. */
  readonly asOf: string;
}

/** Every figure of one province, in the order of the metrics. */
export function rowsOfProvince(
  { metrics, edition, sources }: SiteRecord,
  province: RecordRow['province'],
): readonly RecordRow[] {
  const figures = new Map(province.figures.map((figure) => [figure.metric, figure]));
  const corrected = new Set(
    sources.flatMap(({ changes }) =>
      changes.filter((change) => change.province === province.plate).map(({ metric }) => metric),
    ),
  );
  return metrics.flatMap((metric) => {
    const figure = figures.get(metric.key);
    if (figure === undefined) return [];
    const { value } = figure;
    const marks = [corrected.has(metric.key) ? ('(d)' as const) : null, valueMarks[value.kind]];
    return [
      {
        province,
        metric,
        value,
        amount: amountOf(value),
        marks: marks.filter((mark) => mark !== null),
        asOf: figure.asOf ?? edition.asOf,
      },
    ];
  });
}
