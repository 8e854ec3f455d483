import type { Check, Comparison, Term } from '../checks/check';

/** The amounts that a withheld count can have, as readers can work out; `high` is null where nothing limits it. */
export interface Bounds {
  readonly low: number;
  readonly high: number | null;
}

/** `Σ(coefficient × count) ≤ most`, in whole numbers. */
export interface Limit {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly most: number;
}

/** Tells how much of each term readers can see; null for one that is withheld. */
export type Seen = (metric: string) => number | null;

const divisorOf = (a: number, b: number): number => (b === 0 ? a : divisorOf(b, a % b));

/** The same limit in the smallest whole numbers: counts are whole, so what is left of a division is cut off. */
function reduced(coefficients: ReadonlyMap<string, number>, most: number): Limit {
  const kept = new Map([...coefficients].filter(([, coefficient]) => coefficient !== 0));
  const divisor = [...kept.values()].reduce((found, each) => divisorOf(Math.abs(each), found), 0) || 1;
  return {
    coefficients: new Map([...kept].map(([metric, coefficient]) => [metric, coefficient / divisor])),
    most: Math.floor(most / divisor),
  };
}

/** Six decimals of a rule's coefficients count; more are noise. */
const wholeScale = 1e6;

/** One side of a rule: what is printed goes over to the other side. */
function limitOf(terms: readonly Term[], slack: number, seen: Seen): Limit {
  const coefficients = new Map<string, number>();
  const scale = terms.every(({ coefficient }) => Number.isInteger(coefficient)) ? 1 : wholeScale;
  let most = slack;
  for (const { coefficient, metric } of terms) {
    const whole = Math.round(coefficient * scale);
    const amount = seen(metric);
    if (amount === null) coefficients.set(metric, (coefficients.get(metric) ?? 0) + whole);
    else most -= whole * amount;
  }
  return reduced(coefficients, most);
}

const negated = (terms: readonly Term[]): readonly Term[] =>
  terms.map(({ coefficient, metric }) => ({ coefficient: -coefficient, metric }));

/** Which ways a rule limits: left over right, right over left, and by how much they must differ. */
const limiting: Readonly<
  Record<Comparison, { readonly up: boolean; readonly down: boolean; slack: number }>
> = {
  '=': { up: true, down: true, slack: 0 },
  '<=': { up: true, down: false, slack: 0 },
  '>=': { up: false, down: true, slack: 0 },
  '<': { up: true, down: false, slack: -1 },
  '>': { up: false, down: true, slack: -1 },
};

/** Gives what a rule says of the counts that are withheld, given those that are printed. */
export function limitsOf({ left, comparison, right }: Check, seen: Seen): readonly Limit[] {
  const { up, down, slack } = limiting[comparison];
  const difference = [...left, ...negated(right)];
  return [
    ...(up ? [limitOf(difference, slack, seen)] : []),
    ...(down ? [limitOf(negated(difference), slack, seen)] : []),
  ];
}

/** More limits than this are not combined: what is left out only makes the bounds wider. */
const mostLimits = 2_000;

const nameOf = ({ coefficients }: Limit): string =>
  [...coefficients]
    .map(([metric, coefficient]) => `${metric}:${String(coefficient)}`)
    .sort()
    .join(' ');

/** Of limits on the same counts only the tightest says anything. */
function tightest(limits: readonly Limit[]): readonly Limit[] {
  const kept = new Map<string, Limit>();
  for (const limit of limits) {
    const name = nameOf(limit);
    const known = kept.get(name);
    if (known === undefined || limit.most < known.most) kept.set(name, limit);
  }
  // Numbers too large to be exact would give bounds that are not true.
  const isExact = ({ coefficients, most }: Limit): boolean =>
    [most, ...coefficients.values()].every(Number.isSafeInteger);
  return [...kept.values()].filter(isExact).slice(0, mostLimits);
}

/** Adds two limits so that the count, more of it in one and less in the other, falls out. */
function combined(more: Limit, less: Limit, metric: string): Limit {
  const [up, down] = [more.coefficients.get(metric) ?? 0, -(less.coefficients.get(metric) ?? 0)];
  const coefficients = new Map<string, number>();
  for (const [each, coefficient] of more.coefficients) coefficients.set(each, coefficient * down);
  for (const [each, coefficient] of less.coefficients) {
    coefficients.set(each, (coefficients.get(each) ?? 0) + coefficient * up);
  }
  return reduced(coefficients, more.most * down + less.most * up);
}

/** Gives the limits on the other counts that follow when one is eliminated (Fourier and Motzkin). */
function eliminated(limits: readonly Limit[], metric: string): readonly Limit[] {
  const of = ({ coefficients }: Limit): number => coefficients.get(metric) ?? 0;
  const more = limits.filter((limit) => of(limit) > 0);
  const less = limits.filter((limit) => of(limit) < 0);
  const others = limits.filter((limit) => of(limit) === 0);
  return tightest([...others, ...more.flatMap((one) => less.map((two) => combined(one, two, metric)))]);
}

/** The limits that have to do with a count, over any chain of others. */
function around(limits: readonly Limit[], metric: string): readonly Limit[] {
  const reached = new Set([metric]);
  let found: readonly Limit[] = [];
  for (;;) {
    const next = limits.filter(({ coefficients }) =>
      [...coefficients.keys()].some((key) => reached.has(key)),
    );
    if (next.length === found.length) return found;
    found = next;
    for (const { coefficients } of found) for (const key of coefficients.keys()) reached.add(key);
  }
}

const notBelowZero = (metric: string): Limit => ({ coefficients: new Map([[metric, -1]]), most: 0 });

/**
 * Works out between which amounts a withheld count must lie, from limits on it and on others: every count is
 * whole and not below zero. Limits that contradict each other say nothing.
 */
export function boundsOf(metric: string, limits: readonly Limit[]): Bounds {
  const near = around(limits, metric);
  const counts = [...new Set([metric, ...near.flatMap(({ coefficients }) => [...coefficients.keys()])])];
  const start = tightest([...near, ...counts.map(notBelowZero)]);
  const left = counts.filter((each) => each !== metric).reduce(eliminated, start);
  const highs = left.flatMap(({ coefficients, most }) => {
    const coefficient = coefficients.get(metric) ?? 0;
    return coefficient > 0 ? [Math.floor(most / coefficient)] : [];
  });
  const lows = left.flatMap(({ coefficients, most }) => {
    const coefficient = coefficients.get(metric) ?? 0;
    return coefficient < 0 ? [Math.ceil(most / coefficient)] : [];
  });
  const contradicts = left.some(({ coefficients, most }) => coefficients.size === 0 && most < 0);
  const low = Math.max(0, ...lows) + 0;
  const high = highs.length === 0 ? null : Math.min(...highs);
  return contradicts || (high !== null && high < low) ? { low: 0, high: null } : { low, high };
}
