import { amountOf, type FigureValue } from '../figures/figureValue';
import type { Check, Comparison, Term } from './check';

/** The outcome of one check over one set of figures. */
export interface CheckResult {
  readonly check: Check;
  /** `not_applicable`: one of its metrics is absent, so nothing can be said. */
  readonly outcome: 'holds' | 'fails' | 'not_applicable';
  /** Both sums; null where a metric of that side is absent. */
  readonly left: number | null;
  readonly right: number | null;
}

/** The value of a metric in the set that is checked; null if there is none. */
export type ValueOf = (metric: string) => FigureValue | null;

const holds: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
};

/** Coefficients may be decimals: without the noise that binary fractions bring, 3 × 0,1 is 0,3. */
function withoutNoise(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6;
}

function sumOf(terms: readonly Term[], valueOf: ValueOf): number | null {
  const total = terms.reduce<number | null>((sum, { coefficient, metric }) => {
    const value = valueOf(metric);
    const amount = value === null ? null : amountOf(value);
    return sum === null || amount === null ? null : sum + coefficient * amount;
  }, 0);
  return total === null ? null : withoutNoise(total);
}

function evaluate(check: Check, valueOf: ValueOf): CheckResult {
  const left = sumOf(check.left, valueOf);
  const right = sumOf(check.right, valueOf);
  if (left === null || right === null) return { check, outcome: 'not_applicable', left, right };
  return { check, outcome: holds[check.comparison](left, right) ? 'holds' : 'fails', left, right };
}

/** Evaluates checks over one set of figures, in order. Zero and a carried-over number count as numbers. */
export function evaluateChecks(checks: readonly Check[], valueOf: ValueOf): readonly CheckResult[] {
  return checks.map((check) => evaluate(check, valueOf));
}

/** Lists the keys of the metrics that a check compares, each once. */
export function metricsOfCheck(check: Check): readonly string[] {
  return [...new Set([...check.left, ...check.right].map(({ metric }) => metric))];
}
