import type { GivenReason } from '../checks/finding';
import type { FigureValue } from '../figures/figureValue';
import type { FallAcceptance } from './figureRecord';
import type { Stage, State } from './position';
import type { ReturnReason } from './returnReason';

/** What one entry of a chain says of one thing: its key, and how it was and is. Null: it was not there. */
export interface TimelineChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One act, as it is hashed: `hash` covers all of this in canonical JSON. */
export interface TimelineFacts {
  readonly scope: string;
  /** 1 upwards within the scope, without gaps. */
  readonly seq: number;
  readonly edition: string | null;
  readonly province: string | null;
  readonly action: string;
  /** User id; null for the system. */
  readonly actor: string | null;
  readonly actorName: string | null;
  /** Whom the actor stood in for, and that person's name; not there when nobody. */
  readonly onBehalfOf?: string;
  readonly onBehalfOfName?: string;
  /** ISO time. */
  readonly at: string;
  readonly comment: string | null;
  readonly changes: readonly TimelineChange[];
  /** Null for the first of a chain. */
  readonly previousHash: string | null;
}

export interface TimelineEntry extends TimelineFacts {
  readonly hash: string;
}

/** What the timeline keeps of a figure before and after an act. */
export interface FigureTrace {
  /** Null: it was emptied. */
  readonly value: FigureValue | null;
  readonly note: string | null;
  readonly asOf: string | null;
  readonly state: State;
  readonly stage: Stage | null;
  readonly revision: number;
  readonly fallAccepted: FallAcceptance | null;
  /** The edition whose value it was confirmed to have still; not there where it was entered. */
  readonly unchanged?: string;
  /** Not there where none was given. */
  readonly reasons?: readonly GivenReason[];
  /** Who typed it, where two did. */
  readonly typists?: readonly string[];
  /** Why it is to be corrected; in the entry of a return only. */
  readonly returned?: ReturnReason;
}

/** Reads where a figure or text stands from a timeline entry; other entries hold other things. */
export function traceIn(after: unknown): { readonly state: unknown; readonly revision: number } {
  if (typeof after !== 'object' || after === null) return { state: null, revision: 0 };
  const { state, revision } = after as { readonly state?: unknown; readonly revision?: unknown };
  return { state, revision: Number(revision) };
}

const forcePrefix = 'force:';

/** Gives the name of a force among the things that an act changed, as the timeline has it: `force:1`. */
export const forceField = (number: number): string => forcePrefix + String(number);

const readersPrefix = 'readers:';

/** Gives the name of the votes on a figure, as the timeline has them once both are in: `readers:asdep-hane`. */
export const readersField = (metric: string): string => readersPrefix + metric;

const typingsPrefix = 'typings:';

/** Gives the name of the typings of a figure, as the timeline has them once two are in: `typings:asdep-hane`. */
export const typingsField = (metric: string): string => typingsPrefix + metric;

const factsPrefix = 'facts:';

/** Gives the name of what a province is and has in an edition, as the timeline has it: `facts:76`. */
export const factsField = (plate: string): string => factsPrefix + plate;

/** Tells whether the timeline means a province's facts by this name, and not a figure. */
export const isFactsField = (field: string): boolean => field.startsWith(factsPrefix);

/** Tells whether the timeline means a force by this name, and not a figure. */
export const isForceField = (field: string): boolean => field.startsWith(forcePrefix);

const besideFigures = [forcePrefix, readersPrefix, typingsPrefix, factsPrefix];

/** Tells whether an act on a sheet's figures means a figure by this name, and not what the timeline tells beside them. */
export const isFigureField = (field: string): boolean =>
  !besideFigures.some((prefix) => field.startsWith(prefix));
