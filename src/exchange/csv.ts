import { stringify } from 'csv-stringify/sync';
import { guardedText } from '@/domain/spreadsheetText';

export type CsvCell = string | number | boolean | null;

/** Puts an apostrophe before a text that a spreadsheet could take for a formula. */
export function guarded(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? guardedText(cell) : cell;
}

/**
 * Writes comma-separated text after RFC 4180: UTF-8 without a byte-order mark, CRLF, one head line. A cell
 * that a spreadsheet could take for a formula gets an apostrophe before it; null is an empty cell.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, CsvCell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => guarded(row[column])));
  return stringify([[...columns], ...lines], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
