import { CsvError, parse } from 'csv-parse/sync';
import { lineField } from '@/domain/imports/importRow';
import type { Issue } from '@/domain/issue';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { fileColumnNamed } from '@/domain/sheetFile/fileColumns';
import { columnLetters, type FileContent, type FileRow } from '@/domain/sheetFile/fileTable';
import { unguardedText } from '@/domain/spreadsheetText';
import { decodeText } from '../decodeText';

const separators = [';', '\t', ','] as const;
type Separator = (typeof separators)[number];

/** Many times what any form has, so that no file keeps the parser busy. */
const most = { lineEnds: 10_000, separators: 100, line: 20_000, rows: 5_000 };
/** The lines in which a head is looked for. */
const headLines = 30;

type Lines = readonly (readonly string[])[];

/** Reads a CSV file: UTF-8, UTF-16 as spreadsheets write it, or Windows-1254; between semicolons, tabs or commas. */
export function readCsvTable(bytes: Uint8Array): Result<FileContent> {
  const decoded = hasWideMark(bytes) ? ok(new TextDecoder('utf-16le').decode(bytes)) : decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const lines = text.split(/\r\n|[\n\r]/);
  const separator = separatorOf(lines);
  if (lines.length > most.lineEnds) return refusedFor('sheet_file_too_much', 'file');
  const wide = lines.findIndex((line) => line.split(separator, most.separators + 2).length > most.separators);
  if (wide !== -1) return refused([{ field: lineField(wide + 1), problem: 'csv_wide' }]);
  const parsed = parseLines(text, separator);
  if ('problem' in parsed) return refused([parsed]);
  const wrong = separator === ',' ? splitValues(parsed) : beyondHead(parsed);
  return wrong.length > 0 ? refused(wrong) : ok(contentOf(parsed));
}

function hasWideMark([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe;
}

/** The separator under which some line of the beginning names most columns. */
function separatorOf(lines: readonly string[]): Separator {
  const named = (separator: Separator): number =>
    Math.max(...lines.slice(0, headLines).map((line) => namedIn(line.slice(0, most.line), separator)));
  return separators.reduce((best, next) => (named(next) > named(best) ? next : best));
}

function namedIn(line: string, separator: Separator): number {
  return line
    .split(separator)
    .map((cell) => fileColumnNamed(cell.replaceAll('"', ''), ''))
    .filter((column) => column !== null && column !== 'known').length;
}

function parseLines(text: string, delimiter: string): Lines | Issue {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: most.line,
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { field: lineField(Number(error['records'] ?? 0) + 1), problem: 'csv_broken' };
  }
}

function headIn(
  lines: Lines,
): { readonly at: number; readonly value: number; readonly width: number } | null {
  const heads = lines.slice(0, headLines).map((line, at) => ({
    at,
    value: line.findIndex((cell) => fileColumnNamed(cell, '') === 'value'),
    width: line.length,
  }));
  return heads.find(({ value }) => value !== -1) ?? null;
}

/** `1,758` without quotes between commas is two cells: the second would be taken for a note. */
function splitValues(lines: Lines): readonly Issue[] {
  const head = headIn(lines);
  if (head === null) return [];
  return lines.flatMap((line, index) => {
    const [first = '', second = ''] = line.slice(head.value, head.value + 2);
    if (index <= head.at || !/^(?:₺ ?)?[\d. ]*\d$/.test(first) || !/^\d{2,3}$/.test(second)) return [];
    return [
      { field: lineField(index + 1), problem: 'import_value_split' as const, context: { first, second } },
    ];
  });
}

/** A cell beyond the last column would vanish. */
function beyondHead(lines: Lines): readonly Issue[] {
  const head = headIn(lines);
  if (head === null) return [];
  return lines.slice(head.at + 1).flatMap((line, index) => {
    const found = line.slice(head.width).find((cell) => cell !== '');
    if (found === undefined) return [];
    const context = { column: columnLetters(line.lastIndexOf(found)), found: found.slice(0, 60) };
    return [{ field: lineField(head.at + index + 2), problem: 'csv_cells' as const, context }];
  });
}

function contentOf(lines: Lines): FileContent {
  const rows = lines.slice(0, most.rows).map((line, index): FileRow => ({
    line: index + 1,
    isHidden: false,
    cells: line.map((cell) => (cell === '' ? null : { kind: 'text', text: unguardedText(cell) })),
  }));
  return {
    form: 'csv',
    tables: [{ name: null, isHidden: false, rows: rows.filter(({ cells }) => cells.some(Boolean)) }],
    hasMacros: false,
    hasLinks: false,
    cutAt: lines.length > most.rows ? most.rows : null,
  };
}
