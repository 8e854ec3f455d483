import type { SiteRecord } from '@/domain/publication/siteRecord';
import { dateInWords } from '@/domain/days';
import { writeCsv } from '@/exchange/csv';
import { dataWords } from '@/messages/booklet/data';
import { siteWords } from '@/messages/booklet/site';
import { csvRow, dataColumns } from './csvFile';
import { rowsOfProvince, type RecordRow } from './recordFigures';

const { tr, en } = dataWords;

const rowsOf = (record: SiteRecord): readonly RecordRow[] =>
  record.provinces.flatMap((province) => rowsOfProvince(record, province));

/** Writes a recorded edition's `veri.csv`: a booklet's columns and a source, all provinces in one. */
export function recordCsv(record: SiteRecord): string {
  const { edition, sample } = record;
  return writeCsv(
    [...dataColumns, 'source'],
    rowsOf(record).map(({ province, ...row }) => ({
      ...csvRow(row, { edition, province, publication: null, sample }),
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
