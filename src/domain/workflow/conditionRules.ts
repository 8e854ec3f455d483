import { failedCheckIssue } from './failedCheckIssue';
import type { Issue } from '../issue';
import type { Problem } from '../problem';
import type { Condition } from './condition';
import { isWorkedOn } from './editionState';
import type { Facts } from './facts';
import type { Approval } from './workRecord';

/** The facts that a condition looks at, with the ids of the person and of the principal that they stand in for. */
type Judged = Facts & { readonly actors: readonly string[] };
type Rule = (facts: Judged) => readonly Issue[];

/** The issue when the condition is broken, else nothing. */
function unless(
  holds: boolean,
  field: string,
  problem: Problem,
  context?: Issue['context'],
): readonly Issue[] {
  if (holds) return [];
  return [context === undefined ? { field, problem } : { field, problem, context }];
}

const isTyped = (text: string): boolean => text.trim() !== '';

const entryProblems = { not_open: 'entry_not_open', closed: 'entry_closed' } as const;

const entryOpen: Rule = ({ field, figure }) =>
  figure === null || figure.entry === 'open' ? [] : unless(false, field, entryProblems[figure.entry]);

const noteFor =
  (needed: 'absent' | 'fell', problem: Problem): Rule =>
  ({ field, figure }) =>
    figure === null ? [] : unless(!figure[needed] || isTyped(figure.note), `${field}.note`, problem);

const hardChecks: Rule = ({ field, figure }) =>
  (figure?.failedChecks ?? []).map((check) => failedCheckIssue(field, check));

const fourEyes: Rule = ({ field, actors, record, figure }) => {
  const touched = [...(record?.touchedBy ?? []), ...(figure?.forcedBy ?? [])];
  return unless(!actors.some((actor) => touched.includes(actor)), field, 'four_eyes');
};

const oneStagePerRound: Rule = ({ field, actors, record }) => {
  const passed = (record?.approvals ?? []).filter(({ round }) => round === record?.round);
  const isOwn = ({ by, onBehalfOf }: Approval): boolean =>
    actors.some((actor) => actor === by || actor === onBehalfOf);
  return unless(!passed.some(isOwn), field, 'one_stage_per_round');
};

const laterStage: Rule = ({ field, record, stages }) => {
  const stage = record?.stage ?? null;
  return unless(stage !== null && stages.indexOf(stage) < stages.length - 1, field, 'no_later_stage');
};

/** How each condition of the table is judged. */
export const conditionRules: Readonly<Record<Condition, Rule>> = {
  own_province: ({ field, person, figure }) =>
    unless(figure === null || person?.province === figure.province, field, 'other_province'),
  edition_open: ({ field, figure }) =>
    unless(figure === null || isWorkedOn(figure.edition), field, 'edition_not_open'),
  entry_open: entryOpen,
  metric_asked: ({ field, figure }) => unless(figure?.asked ?? true, field, 'metric_not_asked'),
  absence_reason: noteFor('absent', 'reason_required'),
  fall_reason: noteFor('fell', 'fall_needs_reason'),
  hard_checks: hardChecks,
  carried_stands: ({ figure }) => (figure?.carried ? [figure.carried] : []),
  sender_only: ({ field, actors, record }) =>
    unless(
      actors.some((actor) => actor === record?.sentBy),
      field,
      'not_sender',
    ),
  four_eyes: fourEyes,
  one_stage_per_round: oneStagePerRound,
  reason: ({ reason }) => unless(isTyped(reason), 'reason', 'reason_required'),
  later_stage: laterStage,
  forced: ({ field, figure }) => unless(figure?.forced === true, field, 'not_forced'),
  nothing_released: ({ field, released }) => unless(released !== true, field, 'force_released'),
  fall_awaits: ({ field, figure }) => unless(figure?.fell === true && !figure.fallAccepted, field, 'no_fall'),
};
