/** Keys that move through the grid, and by how many cells. */
const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Index of the cell that a key leads to from `from` among `count` cells; null when the key moves nowhere. */
export function neighbourCell(key: string, from: number, count: number): number | null {
  const step = steps[key];
  if (step === undefined) return null;
  const to = from + step;
  return to >= 0 && to < count ? to : null;
}
