/** What must hold besides the state and the role. `conditionRules` says how each is judged. */
export const conditions = [
  'own_province',
  'edition_open',
  'entry_open',
  'metric_asked',
  'absence_reason',
  'fall_reason',
  'hard_checks',
  'carried_stands',
  'sender_only',
  'four_eyes',
  'one_stage_per_round',
  'reason',
  'fall_awaits',
  'later_stage',
  'forced',
  'nothing_released',
] as const;
export type Condition = (typeof conditions)[number];

/** Conditions on what is typed with the act itself, or follows from the value: they hide no button, they refuse the act. */
export const inputConditions: readonly Condition[] = [
  'absence_reason',
  'fall_reason',
  'hard_checks',
  'carried_stands',
  'reason',
];
