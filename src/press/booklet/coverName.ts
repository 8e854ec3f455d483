import { coverWidths } from '@/domain/turkish/fontSigns';

const largest = 92;
const pointsPerMm = 72 / 25.4;
/** Between the cover's margins, less a little for pairs that kerning sets apart. */
const room = 166 * 0.985 * pointsPerMm;

const widths = new Map(
  coverWidths.flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width] as const)),
);
const widest = Math.max(...coverWidths.map(([width]) => width));

/** Gives the size, in points, in which a province's name fills the cover's width and does not leave it. */
export function coverNameSize(capitals: string): number {
  const width = Array.from(capitals, (sign) => widths.get(sign) ?? widest).reduce(
    (sum, each) => sum + each,
    0,
  );
  return Math.min(largest, Math.floor((room * 1000 * 2) / Math.max(width, 1)) / 2);
}
