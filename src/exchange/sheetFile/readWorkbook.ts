import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { ok, refusedFor, type Result } from '@/domain/result';
import type { FileCell, FileContent, FileRow, FileTable } from '@/domain/sheetFile/fileTable';
import { unguardedText } from '@/domain/spreadsheetText';
import type { ZipEntry } from './zipLimits';

type Sheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** Many times the rows of any form; whole columns that somebody coloured go on to the millionth. */
const mostRows = 5_000;
const lastColumn = 'AZ';
/** Far more than any form holds, in all worksheets together. */
const most = { cells: 100_000, letters: 2_000_000 };
/** Longer than any note may be, so that a rule says so. */
const longestCell = 2_000;

/** Reads the values of a workbook; formulas give the last value that was worked out, and nothing in it is run. */
export async function readWorkbook(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Result<FileContent>> {
  // Whatever the library says of a file that is no workbook: to whoever sent it, it is broken.
  const sheets = await readXlsx(bytes, { range: `A1:${lastColumn}${String(mostRows + 1)}` }).then(
    (workbook) => workbook.sheets,
    () => null,
  );
  if (sheets === null) return refusedFor('sheet_file_broken', 'file');
  const tables = sheets.map(tableOf);
  if (isTooMuch(tables)) return refusedFor('sheet_file_too_much', 'file');
  const has = (part: RegExp): boolean => entries.some(({ name }) => part.test(name));
  return ok({
    form: 'xlsx',
    tables,
    hasMacros: has(/vbaProject[^/]*\.bin$/i),
    hasLinks: has(/^xl\/(?:externalLinks\/|connections\.xml$)/i),
    cutAt: sheets.some(({ rows }) => rows.length > mostRows) ? mostRows : null,
  });
}

/** One text may stand in any number of cells: what is given on is many times what the file unpacks to. */
function isTooMuch(tables: readonly FileTable[]): boolean {
  let [cells, letters] = [0, 0];
  for (const { name, rows } of tables) {
    letters += name?.length ?? 0;
    for (const cell of rows.flatMap((row) => row.cells)) {
      if (cell === null) continue;
      cells += 1;
      letters += cell.text.length;
    }
  }
  return cells > most.cells || letters > most.letters;
}

function tableOf(sheet: Sheet): FileTable {
  const { name, rows, hidden, veryHidden } = sheet;
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: rows.slice(0, mostRows).flatMap((_, index) => rowOf(sheet, index) ?? []),
  };
}

function rowOf({ rows, cells, rowDefs }: Sheet, index: number): FileRow | null {
  const read = (rows[index] ?? []).map((value, column) =>
    cellOf(value, cells?.get(`${String(index)},${String(column)}`)),
  );
  if (read.every((cell) => cell === null)) return null;
  return { line: index + 1, isHidden: rowDefs?.get(index)?.hidden === true, cells: read };
}

function cellOf(value: CellValue, cell: Cell | undefined): FileCell | null {
  if (cell?.type === 'error') return { kind: 'error', text: textOf(value) };
  if (cell?.formula !== undefined) return { kind: 'formula', text: textOf(cell.formulaResult ?? value) };
  const text = textOf(value);
  if (text === '') return null;
  if (typeof value === 'number') return { kind: 'number', text };
  if (typeof value === 'boolean') return { kind: 'truth', text };
  return { kind: value instanceof Date ? 'date' : 'text', text };
}

/** A number as it would be typed, without points; a date as people write it. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'DOĞRU' : 'YANLIŞ';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value);
  return unguardedText(inOneLine(value.slice(0, longestCell)));
}

function dayText(value: Date): string {
  const [year = '', month = '', day = ''] = value.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

/** The lines of one cell must not become one number. */
function inOneLine(text: string): string {
  const lines = text.split(/[\t\n\v\f\r\u0085\u2028\u2029]/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' / ');
}
