import type { Issue } from '../issue';
import type { Person } from '../permissions/person';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Gives the last moment (ISO time) of a calendar day in Türkiye, or null when the text is no such day. */
export function lastMoment(day: string): string | null {
  const midnight = isoDate.test(day) ? Date.parse(day) : Number.NaN;
  const isReal = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return isReal ? new Date(`${day}T23:59:59.999+03:00`).toISOString() : null;
}

export type EntryPhase = 'not_open' | 'open' | 'closed';

/** A dated permission to go on entering on one sheet. Times are ISO. */
export interface EntryException {
  readonly until: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface EntryWindow {
  readonly state: EditionState;
  /** Null: from the opening of the edition. */
  readonly entryOpens: string | null;
  /** Null: until the edition is closed. */
  readonly entryCloses: string | null;
  readonly exceptions: readonly EntryException[];
}

const timeOf = (iso: string | null, otherwise: number): number =>
  iso === null ? otherwise : Date.parse(iso);

/** Gives the longest exception that keeps a sheet open at `now` beyond the edition's own closing, or null. */
export function extensionOf(
  { state, entryCloses, exceptions }: Omit<EntryWindow, 'entryOpens'>,
  now: Date,
): EntryException | null {
  const closes = state === 'open' ? timeOf(entryCloses, Infinity) : -Infinity;
  const longest = exceptions.reduce<EntryException | null>(
    (held, each) => (held !== null && Date.parse(held.until) >= Date.parse(each.until) ? held : each),
    null,
  );
  const until = longest === null ? -Infinity : Date.parse(longest.until);
  return isWorkedOn(state) && until >= now.getTime() && until > closes ? longest : null;
}

/** Tells whether figures may be entered at `now`. The due date is only a reminder and plays no part. */
export function entryPhase(window: EntryWindow, now: Date): EntryPhase {
  const time = now.getTime();
  if (!isWorkedOn(window.state) || time < timeOf(window.entryOpens, -Infinity)) return 'not_open';
  if (window.state === 'open' && time <= timeOf(window.entryCloses, Infinity)) return 'open';
  return window.exceptions.some((exception) => time <= Date.parse(exception.until)) ? 'open' : 'closed';
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

/** `rolling`: number 1 comes by itself once complete. `train`: at the publisher's word. */
export const releaseModes = ['rolling', 'train'] as const;
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
