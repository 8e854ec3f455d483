import {
  heightOf,
  pageOf,
  placesOf,
  summed,
  usedOf,
  type Flow,
  type FlowOptions,
  type FlowPage,
  type Place,
} from './flowPages';
import { grid, stretchesOf, type Piece } from './pieces';

/** A way to set a flow in pages. The less it costs, the better it looks. */
export interface FlowPlan {
  readonly pages: readonly FlowPage[];
  readonly cost: number;
}

/** What is ugly, in squared lines of empty page: a page under half weighs more than all that is only unhappy, a heading left behind more than many of them. */
const costs = {
  cut: 300,
  cutEmpty: 6,
  low: 3_000,
  half: 30_000,
  lastHalf: 1_000,
  follows: 200,
  kept: 400_000,
  over: 10_000_000,
} as const;

/** An opener needs this much of its page below it, 100 mm, whatever stands under it. */
const openerRoom = 380;

/** Flows of more pages are filled page by page, without weighing. */
const mostWeighed = 40;
/** How many more pages than needed are weighed. */
const spare = 4;

/** Sets pieces in pages: gives the best way for each number of pages, from the least on, or one for a long flow. */
export function planFlow(pieces: readonly Piece[], options: FlowOptions): readonly FlowPlan[] {
  if (pieces.length === 0) return [{ pages: [], cost: 0 }];
  const stretches = pieces.flatMap((piece) => stretchesOf(piece, options.capacity)).map(summed);
  const known = new Map(pieces.map((piece) => [piece.key, piece]));
  const flow: Flow = { stretches, places: placesOf(stretches), known, options };
  const height = stretches.reduce((sum, each) => sum + heightOf(each, each.rows, options.step), 0);
  return height > mostWeighed * options.capacity ? [greedy(flow)] : weighed(flow);
}

/** Gives what a page from one place to another costs; null where it holds too much. */
function costOf(flow: Flow, start: Place, end: Place): number | null {
  const { stretches, options } = flow;
  const { capacity } = options;
  const used = usedOf(flow, start, end);
  if (used > capacity && (end.stretch > start.stretch + 1 || canPart(flow, start, end))) return null;
  const inner = stretches.slice(start.stretch + 1, end.stretch);
  if (inner.some(({ piece }) => piece.onNewPage === true)) return null;
  const isLast = end.stretch === stretches.length;
  const isForced = stretches[end.stretch]?.piece.onNewPage === true && end.row === 0;
  const filled = isLast ? Math.min(capacity, used + (options.filler ?? 0)) : used;
  const empty = Math.max(0, capacity - filled) / grid.line;
  let cost = isForced ? 0 : empty ** 2;
  if (used > capacity) cost += costs.over;
  if (stretches[end.stretch]?.piece.follows === true) cost += costs.follows;
  // A page looks as full as its last line of text, which ends within the last line of the grid.
  if (!isForced && filled < capacity / 2 + grid.line) cost += isLast ? costs.lastHalf : costs.half;
  if (!isLast && end.row > (stretches[end.stretch]?.rows[0] ?? 0)) cost += cutCost(flow, start, end, empty);
  else if (!isLast && stretches[end.stretch - 1]?.piece.keep === true) cost += costs.kept;
  const opens = [stretches[start.stretch], ...inner].some(
    (each) => each !== undefined && each.piece.opens !== null,
  );
  return opens ? cost + lowOpeners(flow, pageOf(flow, start, end)) : cost;
}

/** What could stand whole on its page is not cut, and what is cut fills its page. */
function cutCost(flow: Flow, start: Place, { stretch }: Place, empty: number): number {
  const used = usedOf(flow, start, { stretch: stretch + 1, row: 0 });
  if (used <= flow.options.capacity) return costs.over;
  const isOpener = flow.stretches[stretch]?.piece.keep === true;
  return costs.cut + costs.cutEmpty * empty ** 2 + (isOpener ? costs.low : 0);
}

/** Tells whether a page could end between two places. */
function canPart({ places }: Flow, start: Place, end: Place): boolean {
  return places.some((place) => isBefore(start, place) && isBefore(place, end));
}

const isBefore = (a: Place, b: Place): boolean =>
  a.stretch < b.stretch || (a.stretch === b.stretch && a.row < b.row);

/** An opener stands in the upper half of its page, or has services under it: two of them, or all that it has. */
function lowOpeners({ known: pieces, options: { capacity } }: Flow, { slices }: FlowPage): number {
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
  readonly from: number;
  readonly to: number;
}

/** Weighs all ways, page by page: the cheapest way to each place with each number of pages. */
function weighed(flow: Flow): readonly FlowPlan[] {
  const { places } = flow;
  const goal = places.length - 1;
  const layers: ReadonlyMap<number, Reached>[] = [];
  const plans: FlowPlan[] = [];
  const known = new Map<number, readonly Reached[]>();
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
    if (reached !== undefined) plans.push({ pages: pathTo(flow, layers, goal), cost: reached.cost });
  }
  return plans;
}

/** All pages that may begin at a place. */
function pagesFrom(flow: Flow, from: number): readonly Reached[] {
  const start = flow.places[from];
  const pages: Reached[] = [];
  if (start === undefined) return pages;
  for (let to = from + 1; to < flow.places.length; to += 1) {
    const end = flow.places[to];
    const cost = end === undefined ? null : costOf(flow, start, end);
    if (cost !== null) pages.push({ cost, from, to });
    else if (pages.length > 0) break;
  }
  return pages;
}

/** The page between the places of these numbers. */
function pageBetween(flow: Flow, from: number, to: number): FlowPage {
  const [start, end] = [flow.places[from], flow.places[to]];
  return start === undefined || end === undefined ? { slices: [], used: 0 } : pageOf(flow, start, end);
}

function pathTo(
  flow: Flow,
  layers: readonly ReadonlyMap<number, Reached>[],
  goal: number,
): readonly FlowPage[] {
  const pages: FlowPage[] = [];
  let at = goal;
  for (const layer of layers.toReversed()) {
    const reached = layer.get(at);
    if (reached === undefined) break;
    pages.unshift(pageBetween(flow, reached.from, at));
    at = reached.from;
  }
  return pages;
}

/** Fills page after page to its end: the last place where a page may end, and no heading is left behind. */
function greedy(flow: Flow): FlowPlan {
  const pages: FlowPage[] = [];
  let [at, cost] = [0, 0];
  while (at < flow.places.length - 1) {
    const options = pagesFrom(flow, at);
    const best = options.findLast((page) => page.cost < costs.kept) ?? options.at(-1);
    if (best === undefined) break;
    pages.push(pageBetween(flow, at, best.to));
    cost += best.cost;
    at = best.to;
  }
  return { pages, cost };
}
