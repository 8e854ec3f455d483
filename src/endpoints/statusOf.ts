import type { Issue } from '@/domain/issue';
import type { Problem } from '@/domain/problem';

const statuses: Partial<Record<Problem, number>> = {
  not_logged_in: 401,
  login_wrong: 401,
  code_wrong: 401,
  code_unreadable: 400,
  sign_in_again: 401,
  app_code_wrong: 403,
  proof_owed: 403,
  proof_wrong: 403,
  login_locked: 429,
  login_often: 429,
  login_busy: 503,
  provider_unreachable: 502,
  provider_refused: 401,
  provider_unknown_person: 403,
  provider_unverified: 403,
  provider_linked_elsewhere: 403,
  cross_site: 403,
  page_of_other: 409,
  role_missing: 403,
  other_province: 403,
  four_eyes: 403,
  one_stage_per_round: 403,
  not_found: 404,
  input_too_large: 413,
  input_not_json: 400,
  field_missing: 400,
  field_unreadable: 400,
  field_too_long: 400,
  list_too_long: 400,
  email_unreadable: 400,
  password_short: 400,
  password_personal: 400,
  password_common: 400,
  password_wrong: 403,
  link_dead: 403,
  stored_newer: 500,
  stored_broken: 500,
  unexpected: 500,
};

/** Gives the HTTP status of a refusal: the first issue decides; 409 for a broken rule of the workflow. */
export function statusOf(issues: readonly Issue[]): number {
  const [first] = issues;
  return first ? (statuses[first.problem] ?? 409) : 500;
}
