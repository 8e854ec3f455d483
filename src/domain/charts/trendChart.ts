import { chartType, eighths, type Chart, type ChartLabel, type ChartShape } from './chart';
import { textWidth } from './textWidth';

/** One column: what it says above and below, and its size, which is not below zero. */
export interface TrendColumn {
  readonly edition: string;
  readonly text: string;
  readonly size: number;
}

/** Oldest first; the last one is this edition. */
interface Trend {
  readonly columns: readonly TrendColumn[];
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What stands above a column and below the axis. */
const [above, below] = [16, 18];
const gap = 16;
/** The most columns that stand side by side. */
export const mostColumns = 3;

/** Draws columns from zero, editions apart by the same step; null where the words of one would touch the next. */
export function trendChart({ columns, width, height, alt }: Trend): Chart | null {
  const pitch = Math.floor((width + 8) / mostColumns);
  const most = Math.max(...columns.map(({ size }) => size));
  const fits = columns.every(({ text, edition }) =>
    [text, edition].every((words) => textWidth(words, chartType) <= pitch - 2),
  );
  if (columns.length < 2 || columns.length > mostColumns || most <= 0 || !fits) return null;
  const axis = height - below;
  const placed = columns.map((column, index) => {
    const tall = eighths((column.size / most) * (axis - above));
    return { ...column, x: index * pitch, y: axis - tall, tall, isOwn: index === columns.length - 1 };
  });
  const wide = pitch - gap;
  const shapes = placed.map(({ x, y, tall, isOwn }): ChartShape => {
    const look = isOwn ? 'own' : 'earlier';
    return { type: 'bar', x: x + 1, y, width: wide, height: tall, look };
  });
  const end = (columns.length - 1) * pitch + wide + 2;
  const line: ChartShape = { type: 'line', x1: 0, y1: axis, x2: end, y2: axis, look: 'axis' };
  return {
    kind: 'trend',
    width,
    height,
    shapes: [...shapes, line],
    labels: placed.flatMap((column) => labelsOf(column, column.x + 1 + wide / 2, { width, height })),
    alt,
  };
}

interface Placed extends TrendColumn {
  readonly y: number;
  readonly isOwn: boolean;
}

/** Words wider than their column stay inside the drawing. */
function labelsOf(
  { text, edition, y, isOwn }: Placed,
  middle: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly ChartLabel[] {
  const at = (words: string): number => {
    const half = textWidth(words, chartType) / 2;
    return eighths(Math.min(Math.max(middle, half), width - half));
  };
  return [
    { text, x: at(text), y: y - 4, anchor: 'middle', role: isOwn ? 'own' : 'value' },
    { text: edition, x: at(edition), y: height - 4, anchor: 'middle', role: 'edition' },
  ];
}
