/** Largest file of a sheet that is read, in bytes. */
export const largestSheetFile = 2_000_000;

/** A file as an endpoint gives it: the answer's body is its bytes. */
export interface FileAnswer {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}
