/** An element of both sides, or of one of them only. */
export interface Aligned<T> {
  readonly before: T | null;
  readonly after: T | null;
}

type Table = readonly (readonly number[])[];

/** How many of the rest of both lists can stay in order, from each place on. */
function longestFrom(before: readonly string[], after: readonly string[]): Table {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const row = table[b] ?? [];
      const below = table[b + 1] ?? [];
      row[a] = before[b] === after[a] ? (below[a + 1] ?? 0) + 1 : Math.max(below[a] ?? 0, row[a + 1] ?? 0);
    }
  }
  return table;
}

interface Place {
  readonly before: number;
  readonly after: number;
}

/** The places where both lists hold the same: as many as possible, in order. */
function anchorsOf(before: readonly string[], after: readonly string[]): readonly Place[] {
  const table = longestFrom(before, after);
  const anchors: Place[] = [];
  let [b, a] = [0, 0];
  while (b < before.length && a < after.length) {
    if (before[b] === after[a]) {
      anchors.push({ before: b, after: a });
      b += 1;
      a += 1;
    } else if ((table[b + 1]?.[a] ?? 0) >= (table[b]?.[a + 1] ?? 0)) b += 1;
    else a += 1;
  }
  return anchors;
}

/** Part of a list: from the first index up to, but without, the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch in which two lists differ; one of its ranges may be empty. */
export interface Stretch {
  readonly before: Range;
  readonly after: Range;
}

/** Stretches that differ between two lists of texts, in order; what is between them is the same. */
export function differingStretches(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const ends = [...anchorsOf(before, after), { before: before.length, after: after.length }];
  let [b, a] = [0, 0];
  return ends.flatMap((end) => {
    const stretch = { before: { from: b, to: end.before }, after: { from: a, to: end.after } };
    [b, a] = [end.before + 1, end.after + 1];
    return stretch.before.to > stretch.before.from || stretch.after.to > stretch.after.from ? [stretch] : [];
  });
}

/** Lists what differs between two lists, paired in order within each differing stretch. */
export function differingPairs<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (each: T) => string,
): readonly Aligned<T>[] {
  return differingStretches(before.map(textOf), after.map(textOf)).flatMap((stretch) => {
    const was = before.slice(stretch.before.from, stretch.before.to);
    const is = after.slice(stretch.after.from, stretch.after.to);
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
      before: was[index] ?? null,
      after: is[index] ?? null,
    }));
  });
}
