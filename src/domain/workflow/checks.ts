import { codeOf, type Check } from '../checks/check';
import type { Issue } from '../issue';
import { evaluateChecks, type ValueOf } from '../checks/evaluateChecks';

/** Gives the issue of a hard check that does not hold, with the check's own message in both languages. */
export function failedCheckIssue(field: string, check: Check): Issue {
  const { key, message } = check;
  return { field, problem: 'hard_check_failed', context: { check: key, code: codeOf(check), ...message } };
}

/** Gives the hard checks that these values break; one with an absent metric says nothing. */
export function failedHardChecks(checks: readonly Check[], valueOf: ValueOf): readonly Check[] {
  return evaluateChecks(checks, valueOf)
    .filter(({ check, outcome }) => check.severity === 'hard' && outcome === 'fails')
    .map(({ check }) => check);
}
