import { amountOf, type Absence, type FigureValue } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';

/** What one edition says of a figure, and the median of the provinces that published it. */
export interface ChartEdition {
  readonly edition: string;
  readonly value: FigureValue | null;
  readonly median: number | null;
}

/** What is drawn: the editions, the oldest first. The last one is the edition that is worked on. */
export interface ChartInput {
  /** In pixels. */
  readonly width: number;
  readonly editions: readonly ChartEdition[];
  /** What is said beside a number that the scale does not reach. */
  readonly beyond: string;
}

/** A number of the province at its place. */
export interface ChartPoint {
  readonly edition: string;
  readonly amount: number;
  readonly x: number;
  readonly y: number;
  readonly isNow: boolean;
  /** It is so far above the others that it stands at the upper edge, and not at its height. */
  readonly isBeyond: boolean;
  readonly isCarried: boolean;
}

/** Words in the drawing; they lie within it and over no other words. `x` is their middle. */
export interface ChartLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly of: 'point' | 'now' | 'beyond' | 'median' | 'edition' | 'edition_now' | 'absence';
}

/** A drawing of a figure's history, in pixels from the upper left. */
export interface HistoryChart {
  readonly width: number;
  readonly height: number;
  /** Height of the line below everything that is drawn to scale. */
  readonly axis: number;
  readonly points: readonly ChartPoint[];
  /** What joins the numbers of editions that follow on each other, as SVG writes points. */
  readonly lines: readonly string[];
  /** What joins the last number that stands with the one that is worked on. */
  readonly nowLine: string | null;
  readonly medians: readonly string[];
  /** The latest median, where it is too far from the province's own numbers to be drawn. */
  readonly medianBeyond: number | null;
  readonly labels: readonly ChartLabel[];
}

/** Heights: of what is beyond the scale, of the largest number in it, of zero, of the axis, and of the whole. */
const at = { beyond: 17, top: 32, zero: 62, axis: 81, editions: 95, height: 100 };
const inset = 26;
/** A number beyond so many times the next smaller one would press all others flat. */
const leap = 4;
/** Width of a letter and height of a line of the words, roughly. */
const letter = 6.4;
const line = 12;

const signs: Readonly<Record<Absence, string>> = {
  not_reported: '(..)',
  not_applicable: '(–)',
  suppressed: '(k)',
};

/** Finds the largest number that the scale reaches: from the usual numbers up, as far as there is no leap. */
export function topOfScale(editions: readonly ChartEdition[]): number {
  const amounts = editions.map(({ value }) => (value === null ? null : amountOf(value)));
  const past = sorted(amounts.slice(0, -1));
  const own = sorted(amounts);
  const medians = sorted(editions.map(({ median }) => median));
  const usual = past.length > 0 ? past : own.length > 0 ? own : medians;
  const middle = usual[Math.floor((usual.length - 1) / 2)] ?? 0;
  const top = reach(own, middle);
  return Math.max(top, ...medians.filter((median) => isNear(median, top)));
}

const sorted = (amounts: readonly (number | null)[]): readonly number[] =>
  amounts.filter((amount) => amount !== null).toSorted((a, b) => a - b);

const isNear = (amount: number, top: number): boolean => top === 0 || amount <= top * leap;

function reach(amounts: readonly number[], from: number): number {
  return amounts.reduce((top, amount) => (amount > top && isNear(amount, top) ? amount : top), from);
}

/** Gives the height of a number on a scale; what the scale does not reach stands above it. */
export function heightOf(amount: number, top: number): number {
  if (amount > top) return at.beyond;
  return at.zero - (top === 0 ? 0 : (amount / top) * (at.zero - at.top));
}

/** Composes the drawing of a figure's history. Zero is at the foot of the scale, so that heights compare as numbers do. */
export function composeHistory({ width, editions, beyond }: ChartInput): HistoryChart {
  const top = topOfScale(editions);
  const last = editions.length - 1;
  const step = last > 0 ? (width - 2 * inset) / last : 0;
  const xOf = (index: number): number => (last > 0 ? inset + index * step : width / 2);
  const points = editions.map(({ edition, value }, index): ChartPoint | null => {
    const amount = value === null ? null : amountOf(value);
    if (amount === null) return null;
    const place = { x: xOf(index), y: heightOf(amount, top), isNow: index === last };
    return { edition, amount, ...place, isBeyond: amount > top, isCarried: value?.kind === 'carried_over' };
  });
  const heights = editions.map(({ median }, index) =>
    median === null || median > top ? null : { x: xOf(index), y: heightOf(median, top) },
  );
  const latest = editions.findLast(({ median }) => median !== null)?.median ?? null;
  return {
    ...{ width, height: at.height, axis: at.axis, points: points.filter((point) => point !== null) },
    lines: joined(points.slice(0, last)),
    nowLine: lineToNow(points),
    medians: joined(heights),
    medianBeyond: latest !== null && latest > top ? latest : null,
    labels: placed(wordsOf({ editions, points, heights, xOf, beyond }), width),
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const written = ({ x, y }: Spot): string =>
  `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`;

/** Lines through neighbours only: an edition that says no number parts them. */
function joined(spots: readonly (Spot | null)[]): readonly string[] {
  const runs = spots.reduce<readonly (readonly Spot[])[]>(
    (all, spot) => (spot === null ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), spot]]),
    [[]],
  );
  return runs.filter((run) => run.length > 1).map((run) => run.map(written).join(' '));
}

function lineToNow(points: readonly (ChartPoint | null)[]): string | null {
  const [before = null, now = null] = [points.at(-2), points.at(-1)];
  return before === null || now === null ? null : `${written(before)} ${written(now)}`;
}

interface Drawn {
  readonly editions: readonly ChartEdition[];
  readonly points: readonly (ChartPoint | null)[];
  readonly heights: readonly (Spot | null)[];
  readonly xOf: (index: number) => number;
  readonly beyond: string;
}

/** A label with the heights at which it may stand, the best first. */
type Wanted = Omit<ChartLabel, 'y'> & { readonly heights: readonly number[] };

/** What should be written, the most important first. */
function wordsOf({ editions, points, heights, xOf, beyond }: Drawn): readonly Wanted[] {
  const last = editions.length - 1;
  const numbers = points.flatMap((point) => (point === null ? [] : [numberLabel(point, beyond)]));
  const names = editions.map(({ edition }, index): Wanted => {
    const of = index === last ? 'edition_now' : 'edition';
    return { text: edition, x: xOf(index), of, heights: [at.editions] };
  });
  const absent = editions.flatMap(({ value }, index): readonly Wanted[] =>
    value === null || 'amount' in value
      ? []
      : [{ text: signs[value.kind], x: xOf(index), of: 'absence', heights: [at.axis - 5] }],
  );
  const spot = heights.findLast((each) => each !== null);
  const median = editions.findLast((_, index) => heights[index] !== null)?.median ?? null;
  const middle: readonly Wanted[] =
    spot === undefined || median === null
      ? []
      : [{ text: formatInteger(median), x: spot.x, of: 'median', heights: [spot.y - 6, spot.y + line + 2] }];
  return [...names.toReversed(), ...absent, ...numbers.toReversed(), ...middle];
}

function numberLabel({ amount, x, y, isNow, isBeyond }: ChartPoint, beyond: string): Wanted {
  const text = formatInteger(amount);
  const [above, below] = [y - 7, y + line + 4];
  if (isBeyond) {
    // Above the line that leads to the mark at the edge.
    const long = `${text} ${beyond}`;
    return { text: long, x: x - 10 - (long.length * letter) / 2, of: 'beyond', heights: [y - 6] };
  }
  return { text, x, of: isNow ? 'now' : 'point', heights: isNow ? [above, below] : [below, above] };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts each label where it covers no other; one without a place is left out, for the table has it. */
function placed(wanted: readonly Wanted[], width: number): readonly ChartLabel[] {
  const taken: Box[] = [];
  return wanted.flatMap(({ heights, ...label }) => {
    const half = (label.text.length * letter) / 2;
    if (half * 2 > width) return [];
    const x = Math.min(Math.max(label.x, half), width - half);
    const boxes = heights.map((y) => ({ left: x - half, right: x + half, top: y - line + 2, bottom: y + 2 }));
    const free = boxes.find((box) => box.top >= 0 && !taken.some((other) => covers(box, other)));
    if (free === undefined) return [];
    taken.push(free);
    return [{ ...label, x, y: free.bottom - 2 }];
  });
}

function covers(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
