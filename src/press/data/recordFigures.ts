import type { SiteRecord } from '@/domain/publication/siteRecord';
import { dataRow, type DataRow } from './dataRows';

/** One figure of a recorded edition as readers of tables and data get it. */
export interface RecordRow extends DataRow {
  readonly province: SiteRecord['provinces'][number];
}

/** Lists every figure of one province, in the order of the metrics. */
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
    const { value, asOf } = figure;
    const change = corrected.has(metric.key) ? '(d)' : null;
    return [{ province, ...dataRow(metric, { value, asOf: asOf ?? edition.asOf }, change) }];
  });
}
