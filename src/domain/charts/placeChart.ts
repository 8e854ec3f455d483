import { chartType, eighths, type Chart, type ChartLabel, type ChartShape } from './chart';
import { extentOf, textWidth } from './textWidth';

/** A value on the line and the words for it. */
export interface Marked {
  readonly value: number;
  readonly text: string;
}

interface Place {
  /** The values of the other provinces. */
  readonly others: readonly number[];
  readonly own: Marked;
  readonly median: Marked;
  /** The lowest and the highest of the other provinces. */
  readonly ends: readonly [Marked, Marked];
  readonly width: number;
  readonly alt: string;
}

const height = 53;
const [axis, ownBase, lowBase] = [29, 11, 50];
const dot = { r: 1.35, pitch: 3.2, tallest: 24 } as const;
const ownDot = 5.5;
const margin = 6;
const between = 6;

/**
 * Draws the provinces as dots on a line from the lowest to the highest, those of about the same value one over the other;
 * the own one large, the median as a tick. Null where all values are the same: there is no place then.
 */
export function placeChart({ others, own, median, ends, width, alt }: Place): Chart | null {
  const all = [...others, own.value];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  if (!(highest > lowest)) return null;
  const at = (value: number): number =>
    eighths(margin + ((value - lowest) / (highest - lowest)) * (width - 2 * margin));
  const tick = at(median.value);
  const shapes: readonly ChartShape[] = [
    { type: 'line', x1: 0, y1: axis, x2: width, y2: axis, look: 'axis' },
    ...dotsOf(others.map(at)),
    { type: 'line', x1: tick, y1: axis - 9, x2: tick, y2: axis + 9, look: 'median' },
    { type: 'dot', x: at(own.value), y: axis, r: ownDot, look: 'own' },
  ];
  const middle = inside({ text: median.text, x: tick, y: lowBase, role: 'median' }, width);
  const labels = [
    inside({ text: own.text, x: at(own.value), y: ownBase, role: 'own' }, width),
    middle,
    ...endLabels(ends, at, middle, width),
  ];
  const fits = [own.text, median.text].every((text) => textWidth(text, chartType) <= width);
  return fits ? { kind: 'place', width, height, shapes, labels, alt } : null;
}

/** Dots nearer to one another than their width stand in one stack around the line; a tall one is pressed together. */
function dotsOf(positions: readonly number[]): readonly ChartShape[] {
  const stacks = new Map<number, number[]>();
  for (const x of positions.toSorted((a, b) => a - b)) {
    const step = Math.round(x / dot.pitch);
    stacks.set(step, [...(stacks.get(step) ?? []), x]);
  }
  return [...stacks.values()].flatMap((stack) => {
    const pitch = stack.length < 2 ? 0 : Math.min(dot.pitch, dot.tallest / (stack.length - 1));
    const x = eighths(stack.reduce((sum, each) => sum + each, 0) / stack.length);
    return stack.map((_, index): ChartShape => {
      const y = axis + (index - (stack.length - 1) / 2) * pitch;
      return { type: 'dot', x, y: eighths(y), r: dot.r, look: 'province' };
    });
  });
}

/** Sets words over their place, and within the drawing. */
function inside(label: Omit<ChartLabel, 'anchor'>, width: number): ChartLabel {
  const half = textWidth(label.text, chartType) / 2;
  return { ...label, x: eighths(Math.min(Math.max(label.x, half), width - half)), anchor: 'middle' };
}

/** The ends are named where the median's words leave them room. */
function endLabels(
  [low, high]: Place['ends'],
  at: (value: number) => number,
  median: ChartLabel,
  width: number,
): readonly ChartLabel[] {
  const taken = extentOf(median, chartType);
  const named = [low, high].map(({ value, text }) =>
    inside({ text, x: at(value), y: lowBase, role: 'end' }, width),
  );
  const [first, last] = named;
  if (first === undefined || last === undefined) return [];
  const isFirstFree = extentOf(first, chartType).to + between <= taken.from;
  const isLastFree = extentOf(last, chartType).from - between >= taken.to;
  return [...(isFirstFree ? [first] : []), ...(isLastFree ? [last] : [])];
}
