import { canonicalJson } from '../booklet/canonicalJson';
import type { Check } from '../checks/check';
import { metricsOfCheck, type ValueOf } from '../checks/evaluateChecks';
import { isSameValue, type FigureValue } from '../figures/figureValue';
import { failedHardChecks } from '../workflow/checks';
import type { Force } from './force';
import { holdsFor, printedValueIn, workingValueIn, type ForceMatter } from './liveForces';

/** Which values break a check: those that were entered, or those that the next publication prints. */
export const failingSets = ['entered', 'printed'] as const;
export type FailingSet = (typeof failingSets)[number];

/** A hard check that fails, the values that it fails with, and whether somebody let it pass for them. */
export interface FailingCheck {
  readonly check: Check;
  readonly of: FailingSet;
  readonly values: Readonly<Record<string, FigureValue>>;
  readonly forced: boolean;
}

/** Gives the name of a failing check's values: who lets it pass says which ones they saw. */
export function seenOf({ values }: Pick<FailingCheck, 'values'>): string {
  return canonicalJson(values);
}

/** What a sheet's checks are judged by. */
export interface CheckedSheet extends ForceMatter {
  readonly checks: readonly Check[];
  readonly forces: readonly Force[];
}

/** Lists the hard checks that fail on a sheet, each once for the same values. */
export function failingChecks({ checks, forces, ...matter }: CheckedSheet): readonly FailingCheck[] {
  const setOf: Readonly<Record<FailingSet, ValueOf>> = {
    entered: workingValueIn(matter.figures),
    printed: printedValueIn(matter),
  };
  const failing = failingSets.flatMap((of) =>
    failedHardChecks(checks, setOf[of]).map((check): FailingCheck => {
      const held = forces.some((force) => force.check === check.key && holdsFor(force, setOf[of]));
      return { check, of, values: valuesOf(check, setOf[of]), forced: held };
    }),
  );
  return failing.filter(({ check, of }) => of === 'entered' || !isSameFailure(failing, check, setOf));
}

/** What is printed is what was entered, so that it fails once. */
function isSameFailure(
  failing: readonly FailingCheck[],
  check: Check,
  { entered, printed }: Readonly<Record<FailingSet, ValueOf>>,
): boolean {
  const fails = failing.some((each) => each.check === check && each.of === 'entered');
  return fails && metricsOfCheck(check).every((metric) => isSameValue(entered(metric), printed(metric)));
}

function valuesOf(check: Check, valueOf: ValueOf): FailingCheck['values'] {
  const pairs = metricsOfCheck(check).flatMap((metric): [string, FigureValue][] => {
    const value = valueOf(metric);
    return value === null ? [] : [[metric, value]];
  });
  return Object.fromEntries(pairs);
}
