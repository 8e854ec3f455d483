import type { Check } from '../checks/check';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { EditionState } from './editionState';
import type { EntryPhase } from './entryPhase';
import type { Stage } from './state';
import type { Subject } from './subject';
import type { WorkRecord } from './workRecord';

/** What the rules may know of a figure besides its workflow record. */
export interface FigureFacts {
  /** Plate code. */
  readonly province: string;
  readonly edition: EditionState;
  readonly entry: EntryPhase;
  /** False for a metric of a service that the province does not have, or that the edition does not pin. */
  readonly asked: boolean;
  /** The value in question is one of the three absences. */
  readonly absent: boolean;
  /** The value in question is below what a cumulative metric had in the edition before. */
  readonly fell: boolean;
  readonly fallAccepted: boolean;
  readonly note: string;
  /** The hard checks that fail with this figure in them. */
  readonly failedChecks: readonly Check[];
  /** Why the value in question, carried over from an earlier edition, does not stand; null where it does. */
  readonly carried: Issue | null;
  /** Who forced a check that this figure has a part in: they have touched it. */
  readonly forcedBy: readonly string[];
  /** It stands where it does by a force that holds, and nothing was released with it. */
  readonly forced: boolean;
}

/** All that `decide` looks at. */
export interface Facts {
  readonly subject: Subject;
  /** Path of the thing in the input, for issues: `figures.asdep-hane`. */
  readonly field: string;
  /** Null: the publication job. */
  readonly person: Person | null;
  readonly record: WorkRecord | null;
  /** The edition's review stages in order; `['ministry']` for texts. */
  readonly stages: readonly Stage[];
  /** The reason typed with the act; empty when none. */
  readonly reason: string;
  /** Null for texts. */
  readonly figure: FigureFacts | null;
  /** Of a force: something was released with it. */
  readonly released?: boolean;
}
