/** Height of a line of the booklet's grid, and of a page's type area, in CSS pixels. */
export const grid = { line: 20, page: 960 } as const;

/** A row of a piece: a line of text, or something that is never parted. */
export interface Row {
  /** In pixels. */
  readonly height: number;
  /** A page may end after it. */
  readonly end: boolean;
}

/** Something that stands in the flow of pages, as it was measured. */
export interface Piece {
  readonly key: string;
  readonly rows: readonly Row[];
  /** Heights of what stands beside the rows, from top to bottom, in pixels. */
  readonly beside: readonly number[];
  /** Space above it where something else stands above, in pixels. */
  readonly gap: number;
  /** Never the last of a page: a heading. */
  readonly keep: boolean;
  /** Of the opener of a section: how many services the section has. Null for anything else. */
  readonly opens: number | null;
  /** Begins a page. */
  readonly onNewPage?: boolean;
  /** Better not the first of a page: it would stand there without the line that it belongs under. */
  readonly follows?: boolean;
  /** Height of what is repeated above it where it begins a page: the head of its table. */
  readonly repeats?: number;
}

/** A part of a piece on one page: rows `[from, to)`, and beside them blocks `[beside.from, beside.to)`. */
export interface Slice {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly beside: { readonly from: number; readonly to: number };
  /** In pixels, without the gap above it. */
  readonly height: number;
}

/** One child of a measured piece: `head` is never parted, `text` consists of lines. */
export interface Measured {
  readonly kind: 'head' | 'text';
  readonly height: number;
}

/** The least lines of a paragraph, and of a piece under its heading, on either side of a page's end. */
const leastLines = 2;

/** Gives the rows of measured children: text in its lines, with widows and orphans kept from page ends. */
export function rowsOf(children: readonly Measured[], line: number = grid.line): readonly Row[] {
  const counts = children.map(({ kind, height }) =>
    kind === 'head' ? 0 : Math.max(1, Math.round(height / line)),
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  let read = 0;
  let sinceHead = 0;
  return children.flatMap(({ kind, height }, index) => {
    if (kind === 'head') {
      sinceHead = 0;
      return [{ height, end: false }];
    }
    const lines = counts[index] ?? 1;
    return Array.from({ length: lines }, (_, at) => {
      const [above, below] = [at + 1, lines - at - 1];
      read += 1;
      sinceHead += 1;
      const isLast = read === all;
      const isWhole = below === 0 || (above >= leastLines && below >= leastLines);
      return {
        height: height / lines,
        end: isLast || (isWhole && sinceHead >= leastLines && all - read >= leastLines),
      };
    });
  });
}

/** Gives a height as whole steps of a grid. */
export const rounded = (height: number, step: number): number =>
  Math.ceil(Math.round(height * 64) / 64 / step) * step;

/** Gives the part of a piece that has these rows and blocks; its height is rounded up to `step`. */
export function sliceOf(
  { key, rows, beside }: Piece,
  [from, to]: readonly [number, number],
  blocks: Slice['beside'],
  step: number,
): Slice {
  let [text, side] = [0, 0];
  for (let row = from; row < to; row += 1) text += rows[row]?.height ?? 0;
  for (let block = blocks.from; block < blocks.to; block += 1) side += beside[block] ?? 0;
  return { key, from, to, beside: blocks, height: rounded(Math.max(text, side), step) };
}

/** A run of a piece's rows and blocks that fits a page beside itself: most pieces are one. */
export interface Stretch {
  readonly piece: Piece;
  readonly rows: readonly [number, number];
  readonly beside: Slice['beside'];
}

/** Cuts a piece whose blocks are higher than a page into stretches whose blocks are not. */
export function stretchesOf(piece: Piece, capacity: number): readonly Stretch[] {
  const { rows, beside } = piece;
  const stretches: Stretch[] = [];
  let [row, block] = [0, 0];
  do {
    const blockEnd = fitting(beside, block, capacity);
    const isLast = blockEnd === beside.length;
    const rowEnd = isLast ? rows.length : rowsWithin(rows, row, capacity);
    stretches.push({ piece, rows: [row, rowEnd], beside: { from: block, to: blockEnd } });
    [row, block] = [rowEnd, blockEnd];
  } while (block < beside.length);
  return stretches;
}

/** The end of the longest run from `from` that fits; one at least. */
function fitting(heights: readonly number[], from: number, capacity: number): number {
  let [to, height] = [from, 0];
  while (to < heights.length && (to === from || height + (heights[to] ?? 0) <= capacity)) {
    height += heights[to] ?? 0;
    to += 1;
  }
  return to;
}

function rowsWithin(rows: readonly Row[], from: number, capacity: number): number {
  let [end, height] = [from, 0];
  for (let at = from; at < rows.length; at += 1) {
    height += rows[at]?.height ?? 0;
    if (height > capacity) break;
    if (rows[at]?.end === true) end = at + 1;
  }
  return end;
}
