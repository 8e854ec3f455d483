/** A file that the press writes; `path` is relative to the booklet's or the public side's folder. */
export interface PressFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
