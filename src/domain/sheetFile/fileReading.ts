import type { CellBlock } from '../entry/block';
import type { Issue } from '../issue';
import type { SheetFileForm } from './fileTable';

/** Something to know of a file before its plan is applied. The `context` names the cell where there is one: `F12`. */
export interface FileFinding extends Issue {
  /** True: what stands there is in no row of the block. */
  readonly leftOut: boolean;
}

/** What a file brings for a sheet: read, and not stored. */
export interface FileReading {
  readonly form: SheetFileForm;
  /** The worksheet that was read; null for CSV. */
  readonly worksheet: string | null;
  /** All worksheets that may be read instead. */
  readonly worksheets: readonly string[];
  /** The revision of the sheet when the file was made; null for a file that is not of ours. */
  readonly madeAt: number | null;
  /**
   * A head line, and a line for each row that brings something: name or key, value or absence, note; as if it were pasted.
   * Empty where nothing in the file was changed.
   */
  readonly block: CellBlock;
  /** The row of the file that each line of the block below its head came from. */
  readonly lines: readonly number[];
  /** Rows in which nothing was changed since the file was made. */
  readonly untouched: number;
  readonly findings: readonly FileFinding[];
}

/** Makes a finding about the whole file or a place in it. */
export function finding(
  problem: Issue['problem'],
  leftOut: boolean,
  context: Issue['context'] = {},
): FileFinding {
  const { cell } = context;
  return { field: cell === undefined ? 'file' : `cells.${String(cell)}`, problem, context, leftOut };
}
