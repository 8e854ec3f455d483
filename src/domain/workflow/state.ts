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
