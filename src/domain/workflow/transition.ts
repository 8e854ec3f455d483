import type { Role } from '../permissions/role';
import type { Action } from './action';
import type { Condition } from './condition';
import type { Position } from './position';
import type { Subject } from './subject';

/** Where a transition leads. The stages are the edition's own, so two destinations depend on it. */
export type Destination = Exclude<Position, 'none'> | 'first_stage' | 'next_stage' | 'same';

/** One row of the workflow. Nobody holds a row without roles: the publication job performs it. */
export interface Transition {
  readonly subject: Subject;
  readonly action: Action;
  readonly from: readonly Position[];
  readonly to: Destination;
  readonly roles: readonly Role[];
  readonly conditions: readonly Condition[];
}
