import { rounded, sliceOf, type Piece, type Slice, type Stretch } from './pieces';

/** One page of a flow. */
export interface FlowPage {
  readonly slices: readonly Slice[];
  /** Height that is filled, in pixels. */
  readonly used: number;
}

/** What pages are like. */
export interface FlowOptions {
  /** Height of a page, in pixels. */
  readonly capacity: number;
  /** Heights are rounded up to this. */
  readonly step: number;
  /** What can be put on the last page to fill it, in pixels. */
  readonly filler?: number;
}

/** A place where a page may end: before row `row` of a stretch. */
export interface Place {
  readonly stretch: number;
  readonly row: number;
}

/** A stretch with the heights above each of its piece's rows, and of all that stands beside it. */
export interface Summed extends Stretch {
  readonly tops: readonly number[];
  readonly side: number;
}

/** Adds up the heights of a stretch. */
export function summed(stretch: Stretch): Summed {
  const { piece, beside } = stretch;
  const tops = [0];
  for (const { height } of piece.rows) tops.push((tops.at(-1) ?? 0) + height);
  const side = piece.beside.slice(beside.from, beside.to).reduce((sum, height) => sum + height, 0);
  return { ...stretch, tops, side };
}

/** What stands beside a stretch stands with its first rows. */
export function heightOf(
  { tops, side, rows }: Summed,
  [from, to]: readonly [number, number],
  step: number,
): number {
  const text = (tops[to] ?? 0) - (tops[from] ?? 0);
  return rounded(from === rows[0] ? Math.max(text, side) : text, step);
}

/** A flow of stretches, and the places where its pages may end. */
export interface Flow {
  readonly stretches: readonly Summed[];
  readonly places: readonly Place[];
  readonly known: ReadonlyMap<string, Piece>;
  readonly options: FlowOptions;
}

/** Lists the places where a page may begin, and the flow's end. */
export function placesOf(stretches: readonly Stretch[]): readonly Place[] {
  const places = stretches.flatMap(({ piece, rows: [from, to] }, stretch) => {
    const within = piece.rows
      .slice(from, to - 1)
      .flatMap(({ end }, index) => (end ? [{ stretch, row: from + index + 1 }] : []));
    return [{ stretch, row: from }, ...within];
  });
  return [...places, { stretch: stretches.length, row: 0 }];
}

/** The rows of a stretch that stand between two places; null where none do. */
function rowsBetween(
  { stretches }: Flow,
  start: Place,
  end: Place,
  at: number,
): readonly [number, number] | null {
  const stretch = stretches[at];
  if (stretch === undefined || (at === end.stretch && end.row <= stretch.rows[0])) return null;
  return [at === start.stretch ? start.row : stretch.rows[0], at === end.stretch ? end.row : stretch.rows[1]];
}

/** The height of a page between two places. */
export function usedOf(flow: Flow, start: Place, end: Place): number {
  const { stretches, options } = flow;
  let used = stretches[start.stretch]?.piece.repeats ?? 0;
  for (let at = start.stretch; at <= end.stretch; at += 1) {
    const stretch = stretches[at];
    const rows = rowsBetween(flow, start, end, at);
    if (stretch === undefined || rows === null) break;
    used += (at === start.stretch ? 0 : stretch.piece.gap) + heightOf(stretch, rows, options.step);
  }
  return used;
}

/** Gives the page between two places. */
export function pageOf(flow: Flow, start: Place, end: Place): FlowPage {
  const { stretches, options } = flow;
  const slices: Slice[] = [];
  for (let at = start.stretch; at <= end.stretch; at += 1) {
    const stretch = stretches[at];
    const rows = rowsBetween(flow, start, end, at);
    if (stretch === undefined || rows === null) break;
    const { piece, beside } = stretch;
    const blocks = rows[0] === stretch.rows[0] ? beside : { from: beside.to, to: beside.to };
    slices.push(sliceOf(piece, rows, blocks, options.step));
  }
  return { slices, used: usedOf(flow, start, end) };
}
