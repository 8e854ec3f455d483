import type { Check } from '../checks/check';
import { evaluateChecks, type ValueOf } from '../checks/evaluateChecks';

/** The hard checks that these values break; one with an absent metric says nothing. */
export function failedHardChecks(checks: readonly Check[], valueOf: ValueOf): readonly Check[] {
  return evaluateChecks(checks, valueOf)
    .filter(({ check, outcome }) => check.severity === 'hard' && outcome === 'fails')
    .map(({ check }) => check);
}
