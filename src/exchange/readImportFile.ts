import { CsvError, parse } from 'csv-parse/sync';
import {
  columnNamed,
  importColumns,
  lineField,
  type ImportColumn,
  type ImportLine,
} from '@/domain/imports/importRow';
import type { Issue } from '@/domain/issue';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { unguardedText } from '@/domain/spreadsheetText';
import { decodeText } from './decodeText';

/** More lines than 81 provinces × 200 metrics. */
export const mostImportLines = 20_000;
/** Line ends, also in cells and of empty lines: megabytes of them would keep the parser busy for a minute. */
const mostLineEnds = 2 * mostImportLines;
/** Characters of one line; an open quotation mark would swallow the file. */
const longestLine = 20_000;

/** Separators of one line, with those in its texts. */
const mostSeparators = 100;

/** A row of the file, numbered as a spreadsheet numbers it: blank rows count, line ends in cells do not. */
interface Parsed {
  readonly row: number;
  readonly record: readonly string[];
}

/** Reads a CSV of earlier figures: separated by `;` or `,`, its columns named in Turkish or English, in any order. */
export function readImportFile(bytes: Uint8Array): Result<readonly ImportLine[]> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const tooLong = refusedFor('list_too_long', 'file', { most: mostImportLines });
  if ((text.match(/\r\n|[\n\r]/g) ?? []).length > mostLineEnds) return tooLong;
  const separator = separatorOf(text);
  const wide = wideLine(text, separator);
  if (wide !== null) return refused([{ field: lineField(wide), problem: 'csv_wide' }]);
  const parsed = parseText(text, separator);
  if ('problem' in parsed) return refused([parsed]);
  const [head, ...records] = parsed;
  if (head === undefined || records.length === 0) return refusedFor('file_empty', 'file');
  if (records.length > mostImportLines) return tooLong;
  const columns = head.record.map(columnNamed);
  const wrong = [
    ...headIssues(head, columns),
    ...namelessCells(records, head.record),
    ...(separator === ',' ? splitValues(records, columns) : []),
  ];
  return wrong.length > 0 ? refused(wrong) : ok(records.map((each) => lineOf(each, columns)));
}

/** The first line that has more cells than any sheet has columns; the parser counts them only when it has made them all. */
function wideLine(text: string, separator: string): number | null {
  const found = text.split(/\r\n|[\n\r]/).findIndex((line) => countIn(line, separator) > mostSeparators);
  return found === -1 ? null : found + 1;
}

/** Stops counting where there are too many. */
function countIn(line: string, separator: string): number {
  let count = 0;
  for (
    let at = line.indexOf(separator);
    at !== -1 && count <= mostSeparators;
    at = line.indexOf(separator, at + 1)
  )
    count += 1;
  return count;
}

function parseText(text: string, delimiter: string): readonly Parsed[] | Issue {
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: longestLine,
      relax_column_count: true,
      trim: true,
    });
    return records
      .map((record, index) => ({ row: index + 1, record }))
      .filter(({ record }) => record.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { field: lineField(Number(error['records'] ?? 0) + 1), problem: 'csv_broken' };
  }
}

/** The separator under which the head line names more columns. */
function separatorOf(text: string): ';' | ',' {
  const [head = ''] = text.split(/\r?\n/, 1);
  const named = (separator: string): number =>
    head
      .slice(0, longestLine)
      .split(separator)
      .filter((cell) => columnNamed(cell.replaceAll('"', '')) !== null).length;
  return named(';') > named(',') ? ';' : ',';
}

type Columns = readonly (ImportColumn | 'ignored' | null)[];

function headIssues({ row, record: head }: Parsed, columns: Columns): readonly Issue[] {
  const issue = (problem: Issue['problem'], column: string): Issue => ({
    field: lineField(row),
    problem,
    context: { column },
  });
  const unknown = head.filter((_, index) => columns[index] === null);
  const twice = importColumns.filter((each) => columns.filter((column) => column === each).length > 1);
  const needed: readonly ImportColumn[] = ['metric', 'value'];
  const missing = needed.filter((each) => !columns.includes(each));
  const hasPlace = columns.includes('plate') || columns.includes('province');
  return [
    ...unknown.map((cell) => issue('column_unknown', cell.slice(0, 60))),
    ...twice.map((column) => issue('column_twice', column)),
    ...[...missing, ...(hasPlace ? [] : ['plate'])].map((column) => issue('column_missing', column)),
  ];
}

/** A cell that no head names, below an empty one or beyond the last, would vanish: `1,758` cut in two. */
function namelessCells(records: readonly Parsed[], head: readonly string[]): readonly Issue[] {
  return records.flatMap(({ row, record }) => {
    const index = record.findIndex((cell, column) => cell !== '' && (head[column] ?? '') === '');
    if (index === -1) return [];
    const context = { column: columnLetters(index), found: (record[index] ?? '').slice(0, 60) };
    return [{ field: lineField(row), problem: 'csv_cells' as const, context }];
  });
}

/** A column's name in a spreadsheet: A, B … AA. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** The rest of a number that a comma cut: `758`, `00`, `6 milyon TL`. */
const restOfNumber = /^\d+ ?(?:bin|milyon|milyar|trilyon)? ?(?:tl|₺)?$/iu;

/** `1,758` without quotes among commas is two cells: the second would be taken for a note or a mark. */
function splitValues(records: readonly Parsed[], columns: Columns): readonly Issue[] {
  const value = columns.indexOf('value');
  const isOfWords = ['note', 'status'].includes(columns[value + 1] ?? '');
  const isRest = (cell: string): boolean => (isOfWords ? restOfNumber : /^\d{3}$/).test(cell);
  return records.flatMap(({ row, record }) => {
    const [first = '', second = ''] = value === -1 ? [] : record.slice(value, value + 2);
    if (!/^(?:₺ ?)?[\d. ]*\d$/.test(first) || !isRest(second)) return [];
    const context = { first, second };
    return [{ field: lineField(row, 'value'), problem: 'import_value_split' as const, context }];
  });
}

function lineOf({ row, record }: Parsed, columns: Columns): ImportLine {
  const cell = (column: ImportColumn): string =>
    unguardedText((record[columns.indexOf(column)] ?? '').trim());
  return {
    line: row,
    cells: Object.fromEntries(importColumns.map((each) => [each, cell(each)])) as ImportLine['cells'],
  };
}
