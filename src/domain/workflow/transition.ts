import type { Role } from '../permissions/person';
import type { ActionOf, Condition, ConditionOf, Subject } from './action';
import type { Position } from './position';

/** Where a transition leads. The stages are the edition's own, so two destinations depend on it. */
export type Destination = Exclude<Position, 'none'> | 'first_stage' | 'next_stage' | 'same';

interface RowOf<S extends Subject> {
  readonly subject: S;
  readonly action: ActionOf<S>;
  readonly from: readonly Position[];
  readonly to: Destination;
  readonly roles: readonly Role[];
  readonly conditions: readonly ConditionOf<S>[];
}

/** One row of the workflow. Nobody holds a row without roles: the publication job performs it. */
export type Transition = { [S in Subject]: RowOf<S> }[Subject];

/** Tells whether the row asks for this condition. */
export function asksFor({ conditions }: Transition, condition: Condition): boolean {
  return (conditions as readonly Condition[]).includes(condition);
}
