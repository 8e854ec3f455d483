import type { Snapshot } from '@/domain/booklet/snapshot';
import { writeCsv } from '@/exchange/csv';
import { dataWords } from '@/messages/booklet/data';
import { type DataRow, dataRows } from './dataRows';

/** Columns of `veri.csv`. */
export const dataColumns = [
  'edition',
  'plate',
  'province',
  'metric',
  'label',
  'value',
  'unit',
  'type',
  'since',
  'as_of',
  'status',
  'carried_from',
  'publication',
  'sample',
] as const;

type CsvRow = Record<(typeof dataColumns)[number], string | number | boolean | null>;

function csvRow(row: DataRow, { edition, province, publication, sample }: Snapshot): CsvRow {
  const { metric, amount, marks } = row;
  return {
    edition: edition.code,
    plate: province.plate,
    province: province.name,
    metric: metric.key,
    label: metric.label.tr,
    value: amount ?? marks.at(-1) ?? null,
    unit: metric.unit.kind === 'money' ? dataWords.tr.lira : metric.unit.noun.tr,
    type: metric.timeBasis,
    since: metric.since,
    as_of: row.asOf,
    status: marks.join(''),
    carried_from: row.carriedFrom,
    publication: publication.number,
    sample,
  };
}

/** `veri.csv`: one line per figure. An absence shows its mark in place of a value, never an empty cell. */
export function csvFile(snapshot: Snapshot): string {
  return writeCsv(
    dataColumns,
    dataRows(snapshot).map((row) => csvRow(row, snapshot)),
  );
}
