import type { SiteRecord } from '@/domain/publication/site';
import { csvRow, dataColumns, dataRow, type DataRow } from './bookletData';
import { dateInWords } from '@/domain/days';
import { writeCsv } from '@/exchange/csv';
import { dataWords, siteWords } from '@/messages/booklet/site';

/** One figure of a recorded edition as readers of tables and data get it. */
export interface RecordRow extends DataRow {
  readonly province: SiteRecord['provinces'][number];
}

/** Lists every figure of one province, in the order of the metrics. */
export function rowsOfProvince(
  { metrics, edition, sources, sample }: SiteRecord,
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
    return [{ province, ...dataRow(metric, { value, asOf: asOf ?? edition.asOf, sample }, change) }];
  });
}

const { tr, en } = dataWords;

const rowsOf = (record: SiteRecord): readonly RecordRow[] =>
  record.provinces.flatMap((province) => rowsOfProvince(record, province));

/** Writes a recorded edition's `veri.csv`: a booklet's columns and a source, all provinces in one. */
export function recordCsv(record: SiteRecord): string {
  const { edition } = record;
  return writeCsv(
    [...dataColumns, 'source'],
    rowsOf(record).map(({ province, ...row }) => ({
      ...csvRow(row, { edition, province, publication: null }),
      source: 'recorded',
    })),
  );
}

/** Writes a recorded edition's `veri.json`: figures, definitions, and each import with its corrections. */
export function recordJson(record: SiteRecord): string {
  const { edition, sample, sources, metrics } = record;
  const approvedOn = sources.at(-1)?.approvedOn ?? edition.asOf;
  const document = {
    format: 1,
    sample,
    source: {
      kind: 'recorded',
      note: {
        tr: siteWords.tr.recorded(dateInWords(approvedOn, 'tr')),
        en: siteWords.en.recorded(dateInWords(approvedOn, 'en')),
      },
      imports: sources,
    },
    edition,
    marks: { tr: tr.marks, en: en.marks },
    metrics,
    figures: rowsOf(record).map(({ province, metric, value, amount, marks, asOf, carriedFrom }) => ({
      plate: province.plate,
      province: province.name,
      metric: metric.key,
      value: amount,
      kind: value.kind,
      status: marks,
      asOf,
      carriedFrom,
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
