import { dayInDigits } from '@/domain/days';
import { codesOf } from '@/domain/openData/provinceCodes';
import { unitWords, versionOf, type Observation } from '@/domain/openData/observation';
import { writeCsv, writeTurkishCsv, type CsvCell } from '@/exchange/csv';
import { openDataWords } from '@/messages/booklet/openData';
import { columns } from './columns';

/** Writes `veri.csv`: one line per figure. An absence has an empty value and the letter that says why. */
export function tidyCsv(observations: readonly Observation[]): string {
  return writeCsv(
    columns.map(({ name }) => name),
    observations.map((each) => columns.map(({ cell }) => cell(each))),
  );
}

const { tr } = openDataWords;
const headOf = (name: keyof typeof tr.columns): string => tr.columns[name][0] ?? name;

/** A column as people read it in a spreadsheet. */
export interface ReadColumn {
  readonly head: string;
  readonly width: number;
  readonly isNumber?: true;
  /** Whether its cells are ISO dates, which each table writes as its readers have them. */
  readonly isDate?: true;
  readonly cell: (observation: Observation) => CsvCell;
}

/** Year and number of an edition apart: a spreadsheet would take `2024-2` for February. */
const partOf =
  (part: 0 | 1) =>
  ({ edition }: Observation): number =>
    Number(edition.code.split('-')[part] ?? 0);

const yesOrNo = (is: boolean): string => (is ? tr.excel.yes : tr.excel.no);

/** The columns of the tables for people, in Turkish: nothing in them is changed by a spreadsheet that opens them. */
export const readColumns: readonly ReadColumn[] = [
  { head: tr.excel.year, width: 6, isNumber: true, cell: partOf(0) },
  { head: tr.excel.number, width: 6, isNumber: true, cell: partOf(1) },
  {
    head: headOf('iso3166_2'),
    width: 9,
    cell: ({ province }) => codesOf(province.plate)?.iso ?? province.plate,
  },
  { head: headOf('province'), width: 16, cell: ({ province }) => province.name },
  { head: headOf('section_name'), width: 26, cell: ({ section }) => section.name },
  { head: headOf('service_name'), width: 30, cell: ({ service }) => service?.name ?? null },
  { head: headOf('label'), width: 48, cell: ({ metric }) => metric.label.tr },
  { head: headOf('value'), width: 16, isNumber: true, cell: ({ amount }) => amount },
  { head: headOf('unit'), width: 12, cell: ({ metric }) => unitWords(metric).tr },
  { head: headOf('status'), width: 7, cell: ({ status }) => status },
  { head: tr.excel.statusWords, width: 34, cell: ({ status }) => tr.statuses[status] },
  { head: headOf('type'), width: 30, cell: ({ metric }) => tr.types[metric.timeBasis] },
  { head: headOf('since'), width: 9, isNumber: true, cell: ({ metric }) => metric.since },
  { head: headOf('as_of'), width: 12, isDate: true, cell: ({ asOf }) => asOf },
  {
    head: headOf('carried_from'),
    width: 15,
    cell: ({ carriedFrom }) => (carriedFrom === null ? null : tr.of(carriedFrom)),
  },
  {
    head: headOf('revision'),
    width: 13,
    cell: ({ revision }) => (revision === null ? null : tr.revisions[revision]),
  },
  { head: headOf('approximate'), width: 9, cell: ({ metric }) => yesOrNo(metric.approximate) },
  { head: headOf('metric'), width: 26, cell: ({ metric }) => metric.key },
  { head: headOf('nuts3'), width: 9, cell: ({ province }) => codesOf(province.plate)?.nuts3 ?? null },
  { head: headOf('version'), width: 20, cell: versionOf },
  { head: headOf('licence'), width: 16, cell: ({ licence }) => licence?.name ?? null },
  { head: headOf('sample'), width: 7, cell: ({ sample }) => yesOrNo(sample) },
];

/** Writes `veri-excel.csv`, as Excel in Turkish opens it by a double click. */
export function excelCsv(observations: readonly Observation[]): string {
  return writeTurkishCsv(
    readColumns.map(({ head }) => head),
    observations.map((each) =>
      readColumns.map(({ cell, isDate }) => (isDate === true ? dayInDigits(String(cell(each))) : cell(each))),
    ),
  );
}
