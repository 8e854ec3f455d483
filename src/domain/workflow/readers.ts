import type { Issue } from '../issue';
import { stageAt, positionOf } from './position';
import type { ReturnReason } from './returnReason';
import type { WorkRecord } from './workRecord';

/** One reader's decision, which nobody else sees before the other one's is in. */
export interface Vote {
  readonly by: string;
  /** Whom `by` stood in for; not there when nobody. */
  readonly onBehalfOf?: string;
  readonly vote: 'approve' | 'return';
  /** Why it is to be corrected; null for an approval. */
  readonly returned: ReturnReason | null;
  /** ISO time. */
  readonly at: string;
}

/** The votes on one figure at one revision: one is secret, two that differ are open. */
export interface Readings {
  readonly revision: number;
  readonly votes: readonly Vote[];
}

/**
 * How many decide on a figure: `one`, as on any other; `independent`: two, and the votes are not both in; `done`: both are in
 * and differ, so that anybody who may review it decides, the two included.
 */
export type ReadersState = 'one' | 'independent' | 'done';

/** What is known of the readers of one figure. */
export interface Readers {
  readonly state: ReadersState;
  /** Of the figure as it stands. */
  readonly votes: readonly Vote[];
}

/** A figure that one person decides on. */
export const oneReader: Readers = { state: 'one', votes: [] };

/** What tells how many readers a figure has. */
export interface ReadersQuestion {
  readonly record: WorkRecord | null;
  /** Its metric asks for two readers. */
  readonly twoReaders: boolean;
  /** A check finds something serious about the value. */
  readonly serious: boolean;
  readonly readings: Readings | null;
  /** Who forced a check that the figure has a part in: their vote does not count. */
  readonly forcedBy: readonly string[];
}

/**
 * Gives the readers of a figure. Once one has voted it takes two, also where nothing is serious any more: a vote is not lost.
 */
export function readersOf({ record, twoReaders, serious, readings, forcedBy }: ReadersQuestion): Readers {
  if (!twoReaders || record === null || stageAt(positionOf(record)) !== 'ministry') return oneReader;
  const given = readings?.revision === record.revision ? readings.votes : [];
  const votes = given.filter((vote) => !handsOf(vote).some((hand) => forcedBy.includes(hand)));
  if (votes.length > 1) return { state: 'done', votes };
  return serious || votes.length > 0 ? { state: 'independent', votes } : oneReader;
}

/** Lists those whose vote it is: the person, and whom they stood in for. */
export function handsOf({ by, onBehalfOf }: Vote): readonly string[] {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf];
}

/** Gives the vote of one of these people; null where none has voted. */
export function voteOf({ votes }: Readers, actors: readonly string[]): Vote | null {
  return votes.find((vote) => handsOf(vote).some((hand) => actors.includes(hand))) ?? null;
}

/**
 * Gives the issue against the ministry's words about a figure while two decide on it without seeing each other; null where
 * they may talk. What is said of a figure stands in the timeline, which everybody reads who may see the province.
 */
export function speakIssue(field: string, { state }: Readers): Issue | null {
  return state === 'independent' ? { field, problem: 'two_readers_decide' } : null;
}

/** Gives the reason of two returns that agree: one code where it is the same, and the words of both. */
export function joinedReason(first: ReturnReason, second: ReturnReason): ReturnReason {
  const words = [...new Set([first.text, second.text])].filter((text) => text !== '');
  const code = first.code === second.code ? first.code : 'other';
  return { code, text: words.join('\n') };
}
