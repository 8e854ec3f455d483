/** Where a record stands (docs/workflow.md). `published` is reached by figures only; texts end at `approved`. */
export const states = ['draft', 'in_review', 'changes_requested', 'approved', 'published'] as const;
export type State = (typeof states)[number];

/** The two review stages; an edition copies the ones it uses when it opens. Texts have `ministry` only. */
export const stages = ['province', 'ministry'] as const;
export type Stage = (typeof stages)[number];

/** Where a figure or text stands. `stage` is null unless the state is `in_review`. */
export interface Standing {
  readonly state: State;
  readonly stage: Stage | null;
}

type ReviewPosition = `in_review_${Stage}`;

/** Every place a figure or text can be in, as the table names it. `none`: nothing entered yet. */
export type Position = 'none' | Exclude<State, 'in_review'> | ReviewPosition;

/** Gives the position of what waits at a review stage. */
export function reviewAt<S extends Stage>(stage: S): `in_review_${S}` {
  return `in_review_${stage}`;
}

/** The positions in review, in the order of the stages. */
export const reviewPositions: readonly ReviewPosition[] = stages.map((stage) => reviewAt(stage));

/** All positions, from nothing to published. */
export const positions: readonly Position[] = [
  'none',
  ...states.flatMap((state): readonly Position[] => (state === 'in_review' ? reviewPositions : [state])),
];

/** Gives the review stage of a position, or null where nothing waits for a review. */
export function stageAt(position: Position): Stage | null {
  return stages.find((stage) => reviewAt(stage) === position) ?? null;
}

const isInReview = (position: Position): position is ReviewPosition => stageAt(position) !== null;

/** Gives the standing that a position stands for. */
export function standingAt(position: Exclude<Position, 'none'>): Standing {
  return isInReview(position)
    ? { state: 'in_review', stage: stageAt(position) }
    : { state: position, stage: null };
}

/** Gives the position of a stored standing; `none` when there is no row. */
export function positionOf(standing: Standing | null): Position {
  if (standing === null) return 'none';
  if (standing.state !== 'in_review') return standing.state;
  // Fail closed: what does not say its stage has every review before it.
  return reviewAt(standing.stage ?? stages[0]);
}
