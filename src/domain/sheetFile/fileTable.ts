/** Forms in which a sheet goes out and comes in again. */
export const sheetFileForms = ['xlsx', 'csv'] as const;
export type SheetFileForm = (typeof sheetFileForms)[number];

/** What stands in one cell of a file; `text` is what would be pasted of it, of a formula its last value. */
export interface FileCell {
  readonly kind: 'text' | 'number' | 'date' | 'formula' | 'error' | 'truth';
  readonly text: string;
}

export interface FileRow {
  /** As the spreadsheet counts, from 1. */
  readonly line: number;
  readonly isHidden: boolean;
  readonly cells: readonly (FileCell | null)[];
}

/** One worksheet, or the lines of a CSV file, whose name is null. Empty rows are left out. */
export interface FileTable {
  readonly name: string | null;
  readonly isHidden: boolean;
  readonly rows: readonly FileRow[];
}

/** What was read of a file. */
export interface FileContent {
  readonly form: SheetFileForm;
  readonly tables: readonly FileTable[];
  readonly hasMacros: boolean;
  /** It has links to other files; none was followed. */
  readonly hasLinks: boolean;
  /** The rows that are read of a worksheet at most, where one has more; else null. */
  readonly cutAt: number | null;
}

/** Gives the text of a cell; empty where there is none. */
export function cellText({ cells }: Pick<FileRow, 'cells'>, column: number | null): string {
  return column === null ? '' : (cells[column]?.text.trim() ?? '');
}

/** Gives a cell's name in a spreadsheet: `F12`, `AA3`. */
export function cellName(column: number, line: number): string {
  return `${columnLetters(column)}${String(line)}`;
}

/** Gives a column's name in a spreadsheet, of its index: A, B … AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
