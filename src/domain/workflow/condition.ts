import type { Subject } from './action';

/** What must hold of any subject besides the state and the role. `conditionRules` says how each is judged. */
type CommonCondition = 'sender_only' | 'four_eyes' | 'one_stage_per_round' | 'reason';

/** What must hold of one subject alone. */
interface OwnConditions {
  readonly figure:
    | 'own_province'
    | 'edition_open'
    | 'entry_open'
    | 'metric_asked'
    | 'absence_reason'
    | 'fall_reason'
    | 'hard_checks'
    | 'carried_stands'
    | 'fall_awaits'
    | 'later_stage'
    | 'forced';
  readonly text: never;
  readonly force: 'nothing_released';
  readonly import: never;
}

export type ConditionOf<S extends Subject> = CommonCondition | OwnConditions[S];
export type Condition = ConditionOf<Subject>;

/** Conditions on what is typed with the act itself, or follows from the value: they hide no button, they refuse the act. */
export const inputConditions: readonly Condition[] = [
  'absence_reason',
  'fall_reason',
  'hard_checks',
  'carried_stands',
  'reason',
];
