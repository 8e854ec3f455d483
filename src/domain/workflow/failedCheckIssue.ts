import type { Check } from '../checks/check';
import type { Issue } from '../issue';

/** A hard check that does not hold, with its own message in both languages. */
export function failedCheckIssue(field: string, { key, message }: Check): Issue {
  return { field, problem: 'hard_check_failed', context: { check: key, ...message } };
}
