import type { Standing, Stage } from './position';

/** One reviewer's yes at one stage of one round. `at` is ISO. */
export interface Approval {
  readonly stage: Stage;
  readonly by: string;
  /** Whom `by` stood in for; not there when nobody. */
  readonly onBehalfOf?: string;
  readonly round: number;
  readonly at: string;
}

/** What the workflow remembers of a figure or text besides its content. People are user ids. */
export interface WorkRecord extends Standing {
  /** Goes up with each write by a person; a write names the one it saw. */
  readonly revision: number;
  /** Counts sendings: each starts again from the first stage. */
  readonly round: number;
  readonly sentBy: string | null;
  /** Everyone who saved, sent or recalled since the last final approval. */
  readonly touchedBy: readonly string[];
  /** Of the present round. */
  readonly approvals: readonly Approval[];
  readonly returnReason: string | null;
  readonly returnedBy: string | null;
}

/** The record of something never saved. */
export const untouchedRecord: WorkRecord = {
  state: 'draft',
  stage: null,
  revision: 0,
  round: 0,
  sentBy: null,
  touchedBy: [],
  approvals: [],
  returnReason: null,
  returnedBy: null,
};
