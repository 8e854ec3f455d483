import { istanbulDate } from '../days';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';

export type EntryPhase = 'not_open' | 'open' | 'closed';

/** A dated permission to go on entering on one sheet. */
export interface EntryException {
  /** The last day of it, which counts whole. */
  readonly until: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** When figures may be entered: days in Türkiye, both included. */
export interface EntryWindow {
  readonly state: EditionState;
  /** Null: from the opening of the edition. */
  readonly entryOpens: string | null;
  /** Null: until the edition is closed. */
  readonly entryCloses: string | null;
  readonly exceptions: readonly EntryException[];
}

/** Gives the longest exception that keeps a sheet open at `now` beyond the edition's own closing, or null. */
export function extensionOf(
  { state, entryCloses, exceptions }: Omit<EntryWindow, 'entryOpens'>,
  now: Date,
): EntryException | null {
  const longest = exceptions.reduce<EntryException | null>(
    (held, each) => (held !== null && held.until >= each.until ? held : each),
    null,
  );
  if (longest === null || !isWorkedOn(state) || longest.until < istanbulDate(now)) return null;
  const isBeyond = state === 'closed' || (entryCloses !== null && longest.until > entryCloses);
  return isBeyond ? longest : null;
}

/** Tells whether figures may be entered at `now`. The due date is only a reminder and plays no part. */
export function entryPhase(
  { state, entryOpens, entryCloses, exceptions }: EntryWindow,
  now: Date,
): EntryPhase {
  const today = istanbulDate(now);
  if (!isWorkedOn(state) || (entryOpens !== null && today < entryOpens)) return 'not_open';
  if (state === 'open' && (entryCloses === null || today <= entryCloses)) return 'open';
  return exceptions.some(({ until }) => today <= until) ? 'open' : 'closed';
}

/**
 * An edition is prepared, worked on, and over. A closed one can still be corrected through dated exceptions. A recorded one
 * was never worked on here: its figures came by an import of the past, and nothing is entered in it.
 */
export const editionStates = ['planned', 'open', 'closed', 'recorded'] as const;
export type EditionState = (typeof editionStates)[number];

/** Tells whether an edition in this state has been opened, so that it has sheets. */
export function isWorkedOn(state: EditionState): boolean {
  return state === 'open' || state === 'closed';
}

/**
 * `rolling`: number 1 comes by itself once complete. `train`: at the publisher's word. `typed`: like `train`, and the made files are
 * shown once chunks of the hash were typed from them.
 */
export const releaseModes = ['rolling', 'train', 'typed'] as const;
export type ReleaseMode = (typeof releaseModes)[number];

/** The publisher's moves of an edition. */
export const editionMoves = {
  open: { from: 'planned', to: 'open' },
  close: { from: 'open', to: 'closed' },
} as const satisfies Record<string, { from: EditionState; to: EditionState }>;
export type EditionMove = keyof typeof editionMoves;

const wrongState = { open: 'edition_not_planned', close: 'edition_already_closed' } as const;

/** Lists everything against opening or closing an edition; empty when it is allowed. */
export function decideEdition(move: EditionMove, person: Person, state: EditionState): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'edition', problem: 'role_missing', context: { action: move } }];
  }
  return editionMoves[move].from === state ? [] : [{ field: 'edition', problem: wrongState[move] }];
}
