import { searchKey } from '../turkish/letters';
import type { EditionFacts } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';

/** Columns of an import's file; `metric`, `value` and one of `plate` and `province` must be there. */
export const importColumns = [
  'edition',
  'plate',
  'province',
  'metric',
  'value',
  'status',
  'as_of',
  'carried_from',
  'note',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Names of a column in a head line, folded for comparison: English as in our own open data, and Turkish. */
const names: Readonly<Record<ImportColumn, readonly string[]>> = {
  edition: ['edition', 'donem', 'sayi'],
  plate: ['plate', 'plaka', 'plaka kodu', 'il kodu'],
  province: ['province', 'il', 'il adi'],
  metric: ['metric', 'gosterge', 'gosterge anahtari', 'gosterge kodu'],
  value: ['value', 'deger', 'rakam'],
  status: ['status', 'durum', 'isaret'],
  as_of: ['as of', 'veri tarihi', 'tarih'],
  carried_from: ['carried from', 'tasindigi donem', 'tasindigi sayi'],
  note: ['note', 'not', 'aciklama'],
};

/** Columns of our own open data that say again what the definitions know. */
const known = [
  'label',
  'unit',
  'type',
  'since',
  'publication',
  'sample',
  'source',
  'iso3166 2',
  'nuts3',
  'section',
  'section name',
  'service',
  'service name',
  'label en',
  'unit en',
  'revision',
  'approximate',
  'definition',
  'definition en',
  'version',
  'licence',
  'gosterge adi',
  'birim',
  'tur',
];

/** Finds the column that a head cell names; `ignored` for one without use, null for an unknown one. */
export function columnNamed(head: string): ImportColumn | 'ignored' | null {
  const key = searchKey(head);
  const column = importColumns.find((each) => names[each].includes(key));
  if (column !== undefined) return column;
  return known.includes(key) || head.trim() === '' ? 'ignored' : null;
}

/** One line of the file: its row as a spreadsheet counts, and its cells; a column that the file does not have is empty. */
export interface ImportLine {
  readonly line: number;
  readonly cells: Readonly<Record<ImportColumn, string>>;
}

/** Writes a place in the file as the field of an issue: `lines.12.value`; without a column the whole line. */
export function lineField(line: number, column: ImportColumn | null = null): string {
  return `lines.${String(line)}${column === null ? '' : `.${column}`}`;
}

/** One figure of an import, and the row of the file that it came from. */
export interface ImportRow {
  readonly line: number;
  /** Plate code. */
  readonly province: string;
  readonly metric: string;
  readonly value: FigureValue;
  readonly note: string | null;
  /** ISO date, when it differs from the edition's. */
  readonly asOf: string | null;
}

/** The whole that a reviewer approves, and that is stored. Inert JSON, hashed together with its findings. */
export interface ImportContent {
  readonly edition: EditionFacts;
  /** SHA-256 of the file's bytes, in hex. */
  readonly fileHash: string;
  /** Definitions of the metrics it brings, as they were approved when it was proposed. */
  readonly metrics: readonly Metric[];
  /** The edition's import that was approved last; null for the first one. */
  readonly baseline: string | null;
  readonly rows: readonly ImportRow[];
}
