import type { Issue } from '../issue';
import { ok, refused, refusedFor, type Refusal, type Result } from '../result';
import { cellText, columnLetters, type FileContent, type FileRow, type FileTable } from './fileTable';
import { fileColumnNamed, fileColumns, type FileColumn } from './fileColumns';
import { isMarkTable } from './fileMarks';
import { finding, type FileFinding } from './fileReading';

/** Where each column stands; null where the table does not have it. */
export type ColumnPlaces = Readonly<Record<FileColumn, number | null>>;

/** The table that holds the figures: its columns, and the rows below its head. */
export interface FoundTable {
  readonly name: string | null;
  /** All worksheets that have such a head. */
  readonly others: readonly string[];
  readonly columns: ColumnPlaces;
  readonly rows: readonly FileRow[];
  readonly findings: readonly FileFinding[];
}

/** A title, a logo and a few lines may stand above the head. */
const deepestHead = 30;

interface Head {
  readonly table: FileTable;
  readonly at: number;
  readonly row: FileRow;
  readonly named: readonly (FileColumn | 'known' | null)[];
}

/** Finds the table of figures in a file: on the worksheet that was asked for, else on the first that has one. */
export function findTable(
  { tables }: Pick<FileContent, 'tables'>,
  edition: string,
  worksheet: string | null,
): Result<FoundTable> {
  const shown = tables.filter((table) => !table.isHidden && !isMarkTable(table));
  const heads = shown.flatMap((table) => headIn(table, edition) ?? []);
  const asked = worksheet === null ? heads[0] : heads.find(({ table }) => table.name === worksheet);
  if (asked === undefined) return noTable(tables);
  const wrong = columnProblem(asked);
  if (wrong !== null) return refusedFor(wrong.problem, 'file', { column: wrong.column });
  const places = fileColumns.map((column): readonly [string, number | null] => {
    const place = asked.named.indexOf(column);
    return [column, place === -1 ? null : place];
  });
  const rows = asked.table.rows.slice(asked.at + 1);
  return ok({
    name: asked.table.name,
    others: heads.flatMap(({ table }) => table.name ?? []),
    columns: Object.fromEntries(places) as ColumnPlaces,
    rows,
    findings: [...severalTables(asked, heads), ...hiddenTables(tables), ...unknownColumns(asked, rows)],
  });
}

/** A table that somebody hid is read by nobody: it is told beside the refusal. */
function noTable(tables: readonly FileTable[]): Refusal {
  const hidden = hiddenTables(tables).map(({ field, problem, context }): Issue => {
    return { field, problem, ...(context && { context }) };
  });
  return refused([{ field: 'file', problem: 'sheet_file_no_table' }, ...hidden]);
}

function headIn(table: FileTable, edition: string): Head | null {
  const found = table.rows.slice(0, deepestHead).map((row, at): Head => {
    const named = row.cells.map((cell) => (cell === null ? 'known' : fileColumnNamed(cell.text, edition)));
    return { table, at, row, named };
  });
  const isHead = ({ named, row }: Head): boolean =>
    ['key', 'name', 'value'].some((column) => named.includes(column as FileColumn)) &&
    row.cells.filter((cell, index) => cell !== null && named[index] !== null).length > 1;
  return found.find(isHead) ?? null;
}

/** What keeps a head from being read: a column that must be there, or one that is there twice. */
function columnProblem({ named, row }: Head): {
  readonly problem: 'sheet_file_column_missing' | 'sheet_file_column_twice';
  readonly column: string;
} | null {
  if (!named.includes('value')) return { problem: 'sheet_file_column_missing', column: 'value' };
  if (!named.includes('key') && !named.includes('name'))
    return { problem: 'sheet_file_column_missing', column: 'name' };
  const twice = named.findIndex(
    (column, index) => column !== null && column !== 'known' && named.indexOf(column) !== index,
  );
  return twice === -1 ? null : { problem: 'sheet_file_column_twice', column: cellText(row, twice) };
}

function severalTables({ table }: Head, heads: readonly Head[]): readonly FileFinding[] {
  const others = heads.flatMap((head) => (head.table === table ? [] : (head.table.name ?? [])));
  if (others.length === 0) return [];
  return [finding('sheet_file_several', true, { read: table.name ?? '', others: others.join(', ') })];
}

function hiddenTables(tables: readonly FileTable[]): readonly FileFinding[] {
  const hidden = tables.filter((table) => table.isHidden && !isMarkTable(table) && table.rows.length > 0);
  if (hidden.length === 0) return [];
  const names = hidden.map(({ name }) => name ?? '').join(', ');
  return [finding('sheet_file_hidden_sheets', true, { names })];
}

/** Columns that nobody knows and in which something stands below the head. */
function unknownColumns({ row, named }: Head, rows: readonly FileRow[]): readonly FileFinding[] {
  const width = Math.max(named.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const isHeadless = cellText(row, index) === '';
    if (!isHeadless && named[index] !== null) return [];
    if (!rows.some((each) => cellText(each, index) !== '')) return [];
    return [
      finding('sheet_file_column_unknown', true, {
        column: isHeadless ? columnLetters(index) : cellText(row, index),
      }),
    ];
  });
}
