import { failedCheckIssue } from './failedCheckIssue';
import type { Issue } from '../issue';
import type { Problem } from '../problem';
import type { Condition } from './condition';
import { isWorkedOn } from './editionState';
import type { Facts } from './facts';

type Rule = (facts: Facts) => readonly Issue[];

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

const fourEyes: Rule = ({ field, person, record }) =>
  unless(!(record?.touchedBy ?? []).includes(person?.id ?? ''), field, 'four_eyes');

const oneStagePerRound: Rule = ({ field, person, record }) =>
  unless(
    !(record?.approvals ?? []).some(({ by, round }) => by === person?.id && round === record?.round),
    field,
    'one_stage_per_round',
  );

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
  sender_only: ({ field, person, record }) => unless(record?.sentBy === person?.id, field, 'not_sender'),
  four_eyes: fourEyes,
  one_stage_per_round: oneStagePerRound,
  reason: ({ reason }) => unless(isTyped(reason), 'reason', 'reason_required'),
  fall_awaits: ({ field, figure }) => unless(figure?.fell === true && !figure.fallAccepted, field, 'no_fall'),
};
