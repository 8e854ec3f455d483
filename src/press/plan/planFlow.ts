import { grid, sliceOf, stretchesOf, type Piece, type Slice, type Stretch } from './pieces';

/** One page of a flow. */
export interface FlowPage {
  readonly slices: readonly Slice[];
  /** Height that is filled, in pixels. */
  readonly used: number;
}

/** A way to set a flow in pages. The less it costs, the better it looks. */
export interface FlowPlan {
  readonly pages: readonly FlowPage[];
  readonly cost: number;
}

/** What pages are like. */
export interface FlowOptions {
  /** Height of a page, in pixels. */
  readonly capacity: number;
  /** Heights are rounded up to this. */
  readonly step: number;
  /** What can be put on the last page to fill it, in pixels. */
  readonly filler?: number;
  /** Height of what each page but the first repeats at its head. */
  readonly head?: number;
}

/** What is ugly, in squared lines of empty page. */
const costs = { cut: 150, low: 3_000, half: 4_000, kept: 40_000, over: 1_000_000 } as const;

/** An opener needs this much of its page below it, 100 mm, whatever stands under it. */
const openerRoom = 380;

/** Flows of more pages are filled page by page, without weighing. */
const mostWeighed = 40;
/** How many more pages than needed are weighed. */
const spare = 4;

/** A place where a page may end: before row `row` of a stretch. */
interface Place {
  readonly stretch: number;
  readonly row: number;
}

/** Sets pieces in pages: gives the best way for each number of pages, from the least on, or one for a long flow. */
export function planFlow(pieces: readonly Piece[], options: FlowOptions): readonly FlowPlan[] {
  if (pieces.length === 0) return [{ pages: [], cost: 0 }];
  const room = options.capacity - (options.head ?? 0);
  const stretches = pieces.flatMap((piece) => stretchesOf(piece, room));
  const flow: Flow = { stretches, places: placesOf(stretches), options };
  const height = stretches.reduce((sum, stretch) => sum + wholeOf(stretch, options.step).height, 0);
  return height > mostWeighed * options.capacity ? [greedy(flow)] : weighed(flow);
}

interface Flow {
  readonly stretches: readonly Stretch[];
  readonly places: readonly Place[];
  readonly options: FlowOptions;
}

function placesOf(stretches: readonly Stretch[]): readonly Place[] {
  const places = stretches.flatMap(({ piece, rows: [from, to] }, stretch) => {
    const within = piece.rows
      .slice(from, to - 1)
      .flatMap(({ end }, index) => (end ? [{ stretch, row: from + index + 1 }] : []));
    return [{ stretch, row: from }, ...within];
  });
  return [...places, { stretch: stretches.length, row: 0 }];
}

const wholeOf = ({ piece, rows, beside }: Stretch, step: number): Slice => sliceOf(piece, rows, beside, step);

/** Gives the page between two places. What stands beside a stretch stands with its first rows. */
function pageOf({ stretches, options }: Flow, start: Place, end: Place): FlowPage {
  const slices: Slice[] = [];
  let used = 0;
  for (let at = start.stretch; at <= end.stretch; at += 1) {
    const stretch = stretches[at];
    if (stretch === undefined || (at === end.stretch && end.row <= stretch.rows[0])) break;
    const from = at === start.stretch ? start.row : stretch.rows[0];
    const to = at === end.stretch ? end.row : stretch.rows[1];
    const isBegin = from === stretch.rows[0];
    const blocks = isBegin ? stretch.beside : { from: stretch.beside.to, to: stretch.beside.to };
    const slice = sliceOf(stretch.piece, [from, to], blocks, options.step);
    used += (slices.length === 0 ? 0 : stretch.piece.gap) + slice.height;
    slices.push(slice);
  }
  return { slices, used };
}

const capacityOf = ({ capacity, head = 0 }: FlowOptions, isFirst: boolean): number =>
  isFirst ? capacity : capacity - head;

/** Gives what a page from one place to another costs; null where it holds too much. */
function costOf(
  flow: Flow,
  start: Place,
  end: Place,
): { readonly page: FlowPage; readonly cost: number } | null {
  const { stretches, options } = flow;
  const page = pageOf(flow, start, end);
  const capacity = capacityOf(options, start.stretch === 0 && start.row === 0);
  const isAlone = page.slices.length === 1 && !canPart(flow, start, end);
  if (page.used > capacity && !isAlone) return null;
  if (stretches.slice(start.stretch + 1, end.stretch).some(({ piece }) => piece.onNewPage === true))
    return null;
  const isLast = end.stretch === stretches.length;
  const filled = isLast ? Math.min(capacity, page.used + (options.filler ?? 0)) : page.used;
  const empty = Math.max(0, capacity - filled) / grid.line;
  const isForced = stretches[end.stretch]?.piece.onNewPage === true && end.row === 0;
  let cost = isForced ? 0 : empty ** 2;
  if (page.used > capacity) cost += costs.over;
  if (!isForced && filled < capacity / 2) cost += costs.half;
  if (!isLast && end.row > (stretches[end.stretch]?.rows[0] ?? 0)) cost += costs.cut;
  else if (!isLast && stretches[end.stretch - 1]?.piece.keep === true) cost += costs.kept;
  return { page, cost: cost + lowOpeners(flow, page) };
}

/** Tells whether a page could end between two places. */
function canPart({ places }: Flow, start: Place, end: Place): boolean {
  return places.some((place) => isBefore(start, place) && isBefore(place, end));
}

const isBefore = (a: Place, b: Place): boolean =>
  a.stretch < b.stretch || (a.stretch === b.stretch && a.row < b.row);

/** An opener stands in the upper half of its page, or has services under it: two of them, or all that it has. */
function lowOpeners({ stretches, options: { capacity } }: Flow, { slices }: FlowPage): number {
  const pieces = new Map(stretches.map(({ piece }) => [piece.key, piece]));
  const opens = (key: string): number | null => pieces.get(key)?.opens ?? null;
  let [top, cost] = [0, 0];
  slices.forEach(({ key, height }, index) => {
    if (index > 0) top += pieces.get(key)?.gap ?? 0;
    const services = opens(key);
    if (services !== null && top > 0) {
      const after = slices.slice(index + 1);
      const next = after.findIndex((slice) => opens(slice.key) !== null);
      const own = after.slice(0, next < 0 ? after.length : next);
      const under = own.filter((slice) => pieces.get(slice.key)?.keep === false).length;
      const isLow = top > capacity / 2 && under < Math.min(2, services);
      if (isLow || (capacity - top < openerRoom && under < services)) cost += costs.low;
    }
    top += height;
  });
  return cost;
}

interface Reached {
  readonly cost: number;
  readonly page: FlowPage;
  readonly from: number;
}

/** Weighs all ways, page by page: the cheapest way to each place with each number of pages. */
function weighed(flow: Flow): readonly FlowPlan[] {
  const { places } = flow;
  const goal = places.length - 1;
  const layers: ReadonlyMap<number, Reached>[] = [];
  const plans: FlowPlan[] = [];
  const known = new Map<number, readonly (Reached & { readonly to: number })[]>();
  while (plans.length <= spare) {
    const before = layers.at(-1);
    const starts: readonly (readonly [number, number])[] =
      before === undefined ? [[0, 0]] : [...before].map(([place, { cost }]) => [place, cost]);
    const layer = new Map<number, Reached>();
    for (const [from, cost] of starts) {
      const pages = known.get(from) ?? pagesFrom(flow, from);
      known.set(from, pages);
      for (const page of pages) {
        const total = cost + page.cost;
        if (total < (layer.get(page.to)?.cost ?? Infinity)) layer.set(page.to, { ...page, cost: total });
      }
    }
    if (layer.size === 0) break;
    layers.push(layer);
    const reached = layer.get(goal);
    if (reached !== undefined) plans.push({ pages: pathTo(layers, goal), cost: reached.cost });
  }
  return plans;
}

/** All pages that may begin at a place. */
function pagesFrom(flow: Flow, from: number): readonly (Reached & { readonly to: number })[] {
  const start = flow.places[from];
  const pages: (Reached & { readonly to: number })[] = [];
  if (start === undefined) return pages;
  for (let to = from + 1; to < flow.places.length; to += 1) {
    const end = flow.places[to];
    const found = end === undefined ? null : costOf(flow, start, end);
    if (found !== null) pages.push({ ...found, from, to });
    else if (pages.length > 0) break;
  }
  return pages;
}

function pathTo(layers: readonly ReadonlyMap<number, Reached>[], goal: number): readonly FlowPage[] {
  const pages: FlowPage[] = [];
  let at = goal;
  for (const layer of layers.toReversed()) {
    const reached = layer.get(at);
    if (reached === undefined) break;
    pages.unshift(reached.page);
    at = reached.from;
  }
  return pages;
}

/** Fills page after page to its end: the last place where a page may end, and no heading is left behind. */
function greedy(flow: Flow): FlowPlan {
  const { places } = flow;
  const pages: FlowPage[] = [];
  let [at, cost] = [0, 0];
  while (at < places.length - 1) {
    const options = pagesFrom(flow, at);
    const best = options.findLast((page) => page.cost < costs.kept) ?? options.at(-1);
    if (best === undefined) break;
    pages.push(best.page);
    cost += best.cost;
    at = best.to;
  }
  return { pages, cost };
}
