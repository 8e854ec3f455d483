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
import { decodeText } from './decodeText';

/** More lines than 81 provinces × 200 metrics. */
export const mostImportLines = 20_000;
/** Line ends, also in cells and of empty lines: megabytes of them would keep the parser busy for a minute. */
const mostLineEnds = 2 * mostImportLines;
/** Characters of one line; an open quotation mark would swallow the file. */
const longestLine = 20_000;

interface Parsed {
  readonly record: readonly string[];
  /** The line that the record ends in. */
  readonly info: { readonly lines: number };
}

/** Reads a CSV of earlier figures: separated by `;` or `,`, its columns named in Turkish or English, in any order. */
export function readImportFile(bytes: Uint8Array): Result<readonly ImportLine[]> {
  const text = decodeText(bytes);
  if (text === null) return refusedFor('file_encoding', 'file');
  const tooLong = refusedFor('list_too_long', 'file', { most: mostImportLines });
  if ((text.match(/\r\n|[\n\r]/g) ?? []).length > mostLineEnds) return tooLong;
  const parsed = parseText(text);
  if ('problem' in parsed) return refused([parsed]);
  const [head, ...records] = parsed;
  if (head === undefined || records.length === 0) return refusedFor('file_empty', 'file');
  if (records.length > mostImportLines) return tooLong;
  const columns = head.record.map(columnNamed);
  const wrong = [...headIssues(head.record, columns), ...widthIssues(records, columns.length)];
  return wrong.length > 0 ? refused(wrong) : ok(records.map((each) => lineOf(each, columns)));
}

function parseText(text: string): readonly Parsed[] | Issue {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      info: true,
      max_record_size: longestLine,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { field: lineField(Number(error['lines'] ?? 1)), problem: 'csv_broken' };
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

function headIssues(head: readonly string[], columns: Columns): readonly Issue[] {
  const issue = (problem: Issue['problem'], column: string): Issue => ({
    field: lineField(1),
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

function widthIssues(records: readonly Parsed[], width: number): readonly Issue[] {
  return records
    .filter(({ record }) => record.slice(width).some((cell) => cell !== ''))
    .map(({ info }) => ({ field: lineField(info.lines), problem: 'csv_cells' as const }));
}

function lineOf({ record, info }: Parsed, columns: Columns): ImportLine {
  const cell = (column: ImportColumn): string => plain(record[columns.indexOf(column)] ?? '');
  return {
    line: info.lines,
    cells: Object.fromEntries(importColumns.map((each) => [each, cell(each)])) as ImportLine['cells'],
  };
}

/** Takes off the apostrophe that our own files put before what a spreadsheet could take for a formula. */
function plain(cell: string): string {
  const text = cell.trim();
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
