import type { Check } from '../checks/check';
import type { Finding } from '../checks/finding';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { Subject } from './action';
import type { EditionState, EntryPhase } from './entryPhase';
import type { Stage } from './position';
import type { Readers } from './readers';
import type { TypingState } from './typings';
import type { WorkRecord } from './workRecord';

/** What the rules may know of a figure besides its workflow record. */
export interface FigureFacts {
  /** Plate code. */
  readonly province: string;
  readonly edition: EditionState;
  readonly entry: EntryPhase;
  /** False for a metric of a service that the province does not have, or that the edition does not pin. */
  readonly asked: boolean;
  /** The value in question says something. */
  readonly entered: boolean;
  /** The value in question is one of the three absences. */
  readonly absent: boolean;
  /** The value in question is below what a cumulative metric had in the edition before. */
  readonly fell: boolean;
  readonly fallAccepted: boolean;
  /** What stands beside it; of a fall also the reason that was given for it. */
  readonly note: string;
  /** What soft rules say of it, and nobody has answered. A fall asks by its note. */
  readonly questions: readonly Finding[];
  /** The hard checks that fail with this figure in them. */
  readonly failedChecks: readonly Check[];
  /** Why the value in question, carried over from an earlier edition, does not stand; null where it does. */
  readonly carried: Issue | null;
  /** Who forced a check that this figure has a part in: they have touched it. */
  readonly forcedBy: readonly string[];
  /** It stands where it does by a force that holds, and nothing was released with it. */
  readonly forced: boolean;
  readonly readers: Readers;
  /** How often the value in question was typed, where its metric asks for two typings. */
  readonly typing: TypingState;
}

/** What is known of any subject. */
interface CommonFacts {
  /** Path of the thing in the input, for issues: `figures.asdep-hane`. */
  readonly field: string;
  /** Null: the publication job. */
  readonly person: Person | null;
  readonly record: WorkRecord | null;
  /** The reason typed with the act; empty when none. */
  readonly reason: string;
}

/** What is known of one subject alone. */
interface OwnFacts {
  readonly figure: {
    /** The edition's review stages in order. */
    readonly stages: readonly Stage[];
    readonly figure: FigureFacts;
  };
  readonly text: unknown;
  readonly force: {
    /** Something was released with it. */
    readonly released: boolean;
  };
  readonly dates: unknown;
  readonly import: unknown;
}

/** All that `decide` looks at for one subject. */
export type FactsOf<S extends Subject> = CommonFacts & { readonly subject: S } & OwnFacts[S];
/** All that `decide` looks at. */
export type Facts = { [S in Subject]: FactsOf<S> }[Subject];

/** Gives the review stages in order: of a figure its edition's, of everything else the ministry's alone. */
export function stagesIn(facts: Facts): readonly Stage[] {
  return facts.subject === 'figure' ? facts.stages : ['ministry'];
}
