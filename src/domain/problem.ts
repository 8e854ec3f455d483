/** Every way an input can be wrong. Each has its words, in both languages, in `messages/problems`. */
export const problems = [
  // input of a figure
  'number_ambiguous',
  'number_unreadable',
  'number_negative',
  'number_not_whole',
  'number_too_large',
  'value_missing',
  'reason_required',
  'fall_needs_reason',
  'letter_not_turkish',
  // workflow
  'not_found',
  'stale',
  'wrong_state',
  'role_missing',
  'other_province',
  'four_eyes',
  'one_stage_per_round',
  'entry_not_open',
  'entry_closed',
  'metric_not_asked',
  'hard_check_failed',
  'edition_not_open',
  // publication
  'figures_not_approved',
  'kind_required',
  'nothing_changed',
  // people
  'own_roles',
  'roles_conflict',
  'province_missing',
  // requests
  'not_logged_in',
  'cross_site',
  'input_not_json',
  'input_too_large',
  'field_missing',
  'field_unreadable',
  'field_too_long',
  'list_too_long',
  'unexpected',
] as const;
export type Problem = (typeof problems)[number];
