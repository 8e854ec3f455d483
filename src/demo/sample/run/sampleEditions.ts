import type { EditionToOpen } from '../../run/edition';

const last = { year: 2024, half: 2 };

/** Lists the last `count` editions up to 2024-2, oldest first; two a year. */
export function sampleEditions(count: number): readonly EditionToOpen[] {
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const half = (last.half - 1 - (back % 2) + 2) % 2;
    const year = last.year - Math.floor((back + (2 - last.half)) / 2);
    return half === 0
      ? { id: `${year}-1`, year, month: 1, asOf: `${year}-01-31`, sample: true }
      : { id: `${year}-2`, year, month: 5, asOf: `${year}-05-31`, sample: true };
  });
}
