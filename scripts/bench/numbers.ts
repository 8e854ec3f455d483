/** Gives the middle value; of none, 0. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Gives the value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Adds up the values. */
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Writes milliseconds: `8.4`, `312`. */
export const ms = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

/** Writes a ratio: `0.42`, `1.37`. */
export const ratio = (value: number, reference: number): string => (value / reference).toFixed(2);

/** Runs a piece of work and gives its milliseconds and its result. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly took: number; readonly result: T }> {
  const began = performance.now();
  const result = await work();
  return { took: performance.now() - began, result };
}
