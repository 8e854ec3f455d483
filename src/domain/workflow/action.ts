/**
 * The acts of the workflow on each of its subjects: a province's figure, a text (section, service, metric or check), a
 * exceptional act on a sheet (force), other dates of an open edition, and an import of the past. The table (`transitions`) says who may do which, in which standing.
 */
export const actionsOf = {
  figure: [
    'save',
    'type',
    'send',
    'recall',
    'approve',
    'return',
    'read',
    'accept_fall',
    'skip_province',
    'refuse',
    'present',
  ],
  text: ['save', 'send', 'recall', 'approve', 'return'],
  force: ['skip_province', 'pass_check', 'withdraw', 'change_facts', 'confirm', 'refuse'],
  dates: ['propose_dates', 'confirm', 'refuse'],
  import: ['send', 'recall', 'approve', 'return'],
} as const;

export type Subject = keyof typeof actionsOf;
export const subjects = Object.keys(actionsOf) as readonly Subject[];

/** What can be done to one subject. */
export type ActionOf<S extends Subject> = (typeof actionsOf)[S][number];
/** What can be done to any subject. */
export type Action = ActionOf<Subject>;

/** What an action answers for one figure. `stale` and `refused` store nothing. */
export const outcomes = ['done', 'unchanged', 'stale', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** What must hold of any subject besides the state and the role. `conditionRules` says how each is judged. */
type CommonCondition = 'sender_only' | 'four_eyes' | 'one_stage_per_round' | 'reason';

/** What must hold of one subject alone. */
interface OwnConditions {
  readonly figure:
    | 'own_province'
    | 'edition_open'
    | 'entry_open'
    | 'metric_asked'
    | 'entered'
    | 'typed_twice'
    | 'two_typings'
    | 'absence_reason'
    | 'fall_reason'
    | 'hard_checks'
    | 'soft_checks'
    | 'carried_stands'
    | 'fall_awaits'
    | 'later_stage'
    | 'forced'
    | 'readers_done'
    | 'two_readers'
    | 'unread';
  readonly text: never;
  readonly force: 'nothing_released';
  readonly dates: never;
  readonly import: never;
}

export type ConditionOf<S extends Subject> = CommonCondition | OwnConditions[S];
export type Condition = ConditionOf<Subject>;

/** Conditions on what is typed with the act itself, or follows from the value: they hide no button, they refuse the act. */
export const inputConditions: readonly Condition[] = [
  'absence_reason',
  'fall_reason',
  'hard_checks',
  'soft_checks',
  'carried_stands',
  'typed_twice',
  'reason',
];
