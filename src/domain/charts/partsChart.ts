import { chartType, eighths, type Chart, type ChartLabel, type ChartShape } from './chart';
import { linesOf, textWidth } from './textWidth';

/** One part: its name, its number, and its share of the whole with the words for it; no share where none is told. */
export interface PartRow {
  readonly name: string;
  readonly value: string;
  readonly share: number | null;
  readonly shareText: string;
}

interface Parts {
  readonly rows: readonly PartRow[];
  readonly width: number;
  readonly alt: string;
}

const [lineHeight, barHeight, space] = [15, 5, 4];
const between = 8;

/** Draws a row for each part: a bar on a track that is the whole, and its words over it. */
export function partsChart({ rows, width, alt }: Parts): Chart {
  const shareWide = Math.max(...rows.map(({ shareText }) => textWidth(shareText, chartType)));
  const valueEnd = Math.floor(width - (shareWide === 0 ? 0 : shareWide + between));
  const shapes: ChartShape[] = [];
  const labels: ChartLabel[] = [];
  let y = 0;
  for (const row of rows) {
    const room = valueEnd - between - textWidth(row.value, chartType);
    const lines = linesOf(row.name, room, chartType);
    lines.forEach((text, index) =>
      labels.push({ text, x: 0, y: y + index * lineHeight + 11, anchor: 'start', role: 'name' }),
    );
    const base = y + (lines.length - 1) * lineHeight + 11;
    labels.push({ text: row.value, x: valueEnd, y: base, anchor: 'end', role: 'value' });
    if (row.shareText !== '')
      labels.push({ text: row.shareText, x: width, y: base, anchor: 'end', role: 'value' });
    shapes.push(...barsOf(row, base + space, width));
    y = base + space + barHeight + space;
  }
  return { kind: 'parts', width, height: y, shapes, labels, alt };
}

function barsOf({ share }: PartRow, y: number, width: number): readonly ChartShape[] {
  const track: ChartShape = { type: 'bar', x: 0, y, width, height: barHeight, look: 'track' };
  if (share === null || share <= 0) return [track];
  return [track, { ...track, width: eighths(Math.min(share, 1) * width), look: 'part' }];
}
