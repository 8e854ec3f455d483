import { codesOf } from '@/domain/openData/provinceCodes';
import { unitWords, versionOf, type Observation } from '@/domain/openData/observation';
import type { openDataWords } from '@/messages/booklet/openData';

export type ColumnName = keyof typeof openDataWords.tr.columns;
export type ColumnType = 'string' | 'integer' | 'date' | 'boolean';

/** One column of `veri.csv`: all tables, their schemas and their descriptions are made from these. */
export interface Column {
  readonly name: ColumnName;
  readonly type: ColumnType;
  /** Whether every line has it. */
  readonly required: boolean;
  readonly cell: (observation: Observation) => string | number | boolean | null;
}

/** The columns, in their order. `edition`, `plate` and `metric` together are the key of a line. */
export const columns: readonly Column[] = [
  text('edition', ({ edition }) => edition.code),
  text('plate', ({ province }) => province.plate),
  text('iso3166_2', ({ province }) => codesOf(province.plate)?.iso ?? null, false),
  text('nuts3', ({ province }) => codesOf(province.plate)?.nuts3 ?? null, false),
  text('province', ({ province }) => province.name),
  text('section', ({ section }) => section.key),
  text('section_name', ({ section }) => section.name),
  text('service', ({ service }) => service?.key ?? null, false),
  text('service_name', ({ service }) => service?.name ?? null, false),
  text('metric', ({ metric }) => metric.key),
  text('label', ({ metric }) => metric.label.tr),
  text('label_en', ({ metric }) => metric.label.en),
  { name: 'value', type: 'integer', required: false, cell: ({ amount }) => amount },
  text('unit', ({ metric }) => unitWords(metric).tr),
  text('unit_en', ({ metric }) => unitWords(metric).en),
  text('type', ({ metric }) => metric.timeBasis),
  { name: 'since', type: 'integer', required: false, cell: ({ metric }) => metric.since },
  { name: 'as_of', type: 'date', required: true, cell: ({ asOf }) => asOf },
  text('status', ({ status }) => status),
  text('carried_from', ({ carriedFrom }) => carriedFrom, false),
  text('revision', ({ revision }) => revision, false),
  { name: 'approximate', type: 'boolean', required: true, cell: ({ metric }) => metric.approximate },
  text('definition', ({ metric }) => metric.definition.tr),
  text('definition_en', ({ metric }) => metric.definition.en),
  text('source', ({ publication }) => (publication === null ? 'recorded' : 'published')),
  { name: 'publication', type: 'integer', required: false, cell: ({ publication }) => publication },
  text('version', versionOf),
  text('licence', ({ licence }) => licence?.name ?? null, false),
  { name: 'sample', type: 'boolean', required: true, cell: ({ sample }) => sample },
];

/** Columns that a line is known by. */
export const keyColumns = ['edition', 'plate', 'metric'] as const satisfies readonly ColumnName[];

function text(name: ColumnName, cell: (observation: Observation) => string | null, required = true): Column {
  return { name, type: 'string', required, cell };
}
