import type { Issue } from '@/domain/issue';

/** Largest file of a sheet that is read, in bytes. */
export const largestSheetFile = 2_000_000;

/** Forms in which a sheet goes out and comes in again. */
export const sheetFileForms = ['xlsx', 'csv'] as const;
export type SheetFileForm = (typeof sheetFileForms)[number];

/** A file as an endpoint gives it: the answer's body is its bytes. */
export interface FileAnswer {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** Something to know of a file before its plan is applied. Its `context` names the cell where there is one: `F12`. */
export interface FileFinding extends Issue {
  /** True: what stands there is in no row of the block. */
  readonly leftOut: boolean;
}

/** What a file brings for a sheet: read, and not stored. */
export interface SheetFileView {
  readonly form: SheetFileForm;
  /** The worksheet that was read; null for CSV. */
  readonly worksheet: string | null;
  /** All worksheets that may be read instead. */
  readonly worksheets: readonly string[];
  /** The revision of the sheet when the file was made; null for a file that is not of ours. */
  readonly madeAt: number | null;
  /** A head line and a line for each row that brings something, as they would be pasted: see `blockColumns`. */
  readonly block: readonly (readonly string[])[];
  /** The row of the file that each line of the block came from. */
  readonly lines: readonly number[];
  /** Rows in which nothing was changed since the file was made. */
  readonly untouched: number;
  readonly findings: readonly FileFinding[];
}
