import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null;

/**
 * Writes comma-separated text after RFC 4180: UTF-8 without a byte-order mark, CRLF, one head line. A cell
 * that a spreadsheet could take for a formula gets an apostrophe before it; null is an empty cell.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, CsvCell>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => row[column]));
  return stringify([[...columns], ...lines], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
