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
export function writeCsv(head: readonly string[], lines: readonly (readonly CsvCell[])[]): string {
  return writeLines(head, lines, ',');
}

/** Writes the same as Excel in Turkish opens it by a double click: separated by semicolons, after a byte-order mark. */
export function writeTurkishCsv(head: readonly string[], lines: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${writeLines(head, lines, ';')}`;
}

function writeLines(
  head: readonly string[],
  lines: readonly (readonly CsvCell[])[],
  delimiter: ',' | ';',
): string {
  return stringify([[...head], ...lines.map((line) => line.map(guarded))], {
    delimiter,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
