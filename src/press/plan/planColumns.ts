import { sliceOf, type Piece, type Slice } from './pieces';

/** One page's columns, side by side. */
export interface ColumnsPage {
  readonly columns: readonly (readonly Slice[])[];
  /** Height of the highest column, in pixels. */
  readonly used: number;
}

/** What columns are like. */
export interface ColumnsOptions {
  readonly columns: number;
  /** Height left on the first page, and that of each further page, in pixels. */
  readonly first: number;
  readonly capacity: number;
  /** Heights are rounded up to this. */
  readonly step: number;
}

/** A row of all rows, with its piece. */
interface Place {
  readonly piece: Piece;
  readonly row: number;
}

/** Sets pieces in columns, page after page; on the last page the columns are of one height. */
export function planColumns(pieces: readonly Piece[], options: ColumnsOptions): readonly ColumnsPage[] {
  const rows = pieces.flatMap((piece) => piece.rows.map((_, row) => ({ piece, row })));
  const pages: ColumnsPage[] = [];
  let from = 0;
  while (from < rows.length) {
    const capacity = pages.length === 0 ? options.first : options.capacity;
    const full = fill(rows, from, { ...options, height: capacity });
    const filled = full.to === rows.length ? balanced(rows, from, { ...options, height: capacity }) : full;
    pages.push(pageOf(filled.columns, pieces));
    from = filled.to;
  }
  return pages;
}

interface Filled {
  readonly columns: readonly (readonly Slice[])[];
  readonly to: number;
}

type Room = ColumnsOptions & { readonly height: number };

function fill(rows: readonly Place[], from: number, room: Room): Filled {
  const columns: (readonly Slice[])[] = [];
  let at = from;
  for (let column = 0; column < room.columns; column += 1) {
    const to = columnEnd(rows, at, room);
    columns.push(slicesOf(rows.slice(at, to), room.step));
    at = to;
  }
  return { columns, to: at };
}

/** The lowest height at which all that is left fits. */
function balanced(rows: readonly Place[], from: number, room: Room): Filled {
  let [low, high] = [0, room.height];
  while (high - low > 1) {
    const height = Math.floor((low + high) / 2);
    if (fill(rows, from, { ...room, height }).to === rows.length) high = height;
    else low = height;
  }
  return fill(rows, from, { ...room, height: high });
}

const gapAbove = ({ piece, row }: Place): number => (row === 0 ? piece.gap : 0);

/** Where a column that begins at `from` ends: the last place where it may, or where it must. */
function columnEnd(rows: readonly Place[], from: number, { height, capacity }: Room): number {
  let [used, end, at] = [0, from, from];
  for (; at < rows.length; at += 1) {
    const place = rows[at];
    if (place === undefined) break;
    used += (at === from ? 0 : gapAbove(place)) + (place.piece.rows[place.row]?.height ?? 0);
    if (used > height) break;
    if (mayEnd(place)) end = at + 1;
  }
  if (end > from || from >= rows.length || height < capacity) return end;
  // Nothing may end here, or nothing fits: a chain is broken rather than lost.
  return Math.max(at, from + 1);
}

function mayEnd({ piece, row }: Place): boolean {
  const isLast = row === piece.rows.length - 1;
  return isLast ? !piece.keep : piece.rows[row]?.end === true;
}

function slicesOf(places: readonly Place[], step: number): readonly Slice[] {
  const pieces = [...new Set(places.map(({ piece }) => piece))];
  return pieces.map((piece) => {
    const own = places.filter((place) => place.piece === piece);
    const from = own[0]?.row ?? 0;
    const beside = { from: 0, to: from === 0 ? piece.beside.length : 0 };
    return sliceOf(piece, [from, from + own.length], beside, step);
  });
}

function pageOf(columns: readonly (readonly Slice[])[], pieces: readonly Piece[]): ColumnsPage {
  const gaps = new Map(pieces.map(({ key, gap }) => [key, gap]));
  const heights = columns.map((slices) =>
    slices.reduce(
      (sum, { key, from, height }, index) =>
        sum + height + (index === 0 || from > 0 ? 0 : (gaps.get(key) ?? 0)),
      0,
    ),
  );
  return { columns, used: Math.max(0, ...heights) };
}
