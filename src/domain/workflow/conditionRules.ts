import { failedCheckIssue } from './checks';
import type { Issue } from '../issue';
import type { Problem } from '../problem';
import type { Condition } from './action';
import { isWorkedOn } from './entryPhase';
import { stagesIn, type Facts, type FigureFacts } from './facts';
import { voteOf } from './readers';
import type { TypingState } from './typings';
import type { Approval } from './workRecord';

/** The facts that a condition looks at, with the ids of the person and of the principal that they stand in for. */
type Judged = Facts & { readonly actors: readonly string[] };
type Rule = (facts: Judged) => readonly Issue[];

/** A rule about a province's figure, which the table asks of nothing else. */
function ofFigure(rule: (figure: FigureFacts, facts: Judged) => readonly Issue[]): Rule {
  return (facts) => {
    if (facts.subject !== 'figure') throw new Error(`A figure's condition on a ${facts.subject}`);
    return rule(facts.figure, facts);
  };
}

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

const entryOpen = ofFigure(({ entry }, { field }) =>
  entry === 'open' ? [] : unless(false, field, entryProblems[entry]),
);

const typingIssues: Readonly<Record<TypingState, readonly Problem[]>> = {
  one: [],
  done: [],
  awaited: ['second_typing_awaited'],
  differs: ['typings_differ'],
};

const noteFor = (needed: 'absent' | 'fell', problem: Problem): Rule =>
  ofFigure((figure, { field }) => unless(!figure[needed] || isTyped(figure.note), `${field}.note`, problem));

const fourEyes: Rule = (facts) => {
  const { field, actors, record } = facts;
  const forcedBy = facts.subject === 'figure' ? facts.figure.forcedBy : [];
  const touched = [...(record?.touchedBy ?? []), ...forcedBy];
  return unless(!actors.some((actor) => touched.includes(actor)), field, 'four_eyes');
};

const oneStagePerRound: Rule = ({ field, actors, record }) => {
  const passed = (record?.approvals ?? []).filter(({ round }) => round === record?.round);
  const isOwn = ({ by, onBehalfOf }: Approval): boolean =>
    actors.some((actor) => actor === by || actor === onBehalfOf);
  return unless(!passed.some(isOwn), field, 'one_stage_per_round');
};

const laterStage: Rule = (facts) => {
  const { field, record } = facts;
  const stages = stagesIn(facts);
  const stage = record?.stage ?? null;
  return unless(stage !== null && stages.indexOf(stage) < stages.length - 1, field, 'no_later_stage');
};

/** How each condition of the table is judged. */
export const conditionRules: Readonly<Record<Condition, Rule>> = {
  own_province: ofFigure(({ province }, { field, person }) =>
    unless(person?.province === province, field, 'other_province'),
  ),
  edition_open: ofFigure(({ edition }, { field }) => unless(isWorkedOn(edition), field, 'edition_not_open')),
  entry_open: entryOpen,
  metric_asked: ofFigure(({ asked }, { field }) => unless(asked, field, 'metric_not_asked')),
  entered: ofFigure(({ entered }, { field }) => unless(entered, `${field}.value`, 'value_missing')),
  typed_twice: ofFigure(({ typing }, { field }) =>
    typingIssues[typing].map((problem) => ({ field, problem })),
  ),
  two_typings: ofFigure(({ typing }, { field }) => unless(typing !== 'one', field, 'one_typing_enough')),
  absence_reason: noteFor('absent', 'reason_required'),
  fall_reason: noteFor('fell', 'fall_needs_reason'),
  hard_checks: ofFigure(({ failedChecks }, { field }) =>
    failedChecks.map((check) => failedCheckIssue(field, check)),
  ),
  soft_checks: ofFigure(({ questions }, { field }) =>
    questions.map(({ code }) => ({
      field: `${field}.reasons`,
      problem: 'check_asks_reason',
      context: { code },
    })),
  ),
  carried_stands: ofFigure(({ carried }) => (carried === null ? [] : [carried])),
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
  forced: ofFigure(({ forced }, { field }) => unless(forced, field, 'not_forced')),
  readers_done: ofFigure(({ readers }, { field }) =>
    unless(readers.state !== 'independent', field, 'two_readers_decide'),
  ),
  two_readers: ofFigure(({ readers }, { field }) =>
    unless(readers.state === 'independent', field, 'one_reader_decides'),
  ),
  unread: ofFigure(({ readers }, { field, actors }) =>
    unless(voteOf(readers, actors) === null, field, 'already_read'),
  ),
  nothing_released: (facts) =>
    unless(facts.subject === 'force' && !facts.released, facts.field, 'force_released'),
  fall_awaits: ofFigure(({ fell, fallAccepted }, { field }) =>
    unless(fell && !fallAccepted, field, 'no_fall'),
  ),
};
