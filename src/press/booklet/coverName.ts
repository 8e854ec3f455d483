import { coverWidths } from '@/domain/turkish/fontSigns';

const [largest, smallest] = [122, 12] as const;
/** Width of the type area, less a little for pairs that kerning sets apart. */
const room = 650 * 0.985;

const widths = new Map(
  coverWidths.flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width] as const)),
);
const widest = Math.max(...coverWidths.map(([width]) => width));

/** Gives the size, in quarters of a CSS pixel, in which a province's name fills the cover's width and does not leave it. */
export function coverNameSize(capitals: string): number {
  const width = Array.from(capitals, (sign) => widths.get(sign) ?? widest).reduce(
    (sum, each) => sum + each,
    0,
  );
  const fitting = Math.floor((room * 1000 * 4) / Math.max(width, 1)) / 4;
  return Math.max(smallest, Math.min(largest, fitting));
}
