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

type CsvRow = Readonly<Record<(typeof dataColumns)[number], string | number | boolean | null>>;

/** Whose figure a line is. */
interface CsvPlace {
  readonly edition: { readonly code: string };
  readonly province: { readonly plate: string; readonly name: string };
  /** Its number; null where an edition was recorded. */
  readonly publication: number | null;
  readonly sample: boolean;
}

/** Makes the line of one figure. An absence shows its mark in place of a value, never an empty cell. */
export function csvRow(row: DataRow, { edition, province, publication, sample }: CsvPlace): CsvRow {
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
    publication,
    sample,
  };
}

/** Writes `veri.csv`: one line per figure. An absence shows its mark as a value, never an empty cell. */
export function csvFile(snapshot: Snapshot): string {
  const place = { ...snapshot, publication: snapshot.publication.number };
  return writeCsv(
    dataColumns,
    dataRows(snapshot).map((row) => csvRow(row, place)),
  );
}
