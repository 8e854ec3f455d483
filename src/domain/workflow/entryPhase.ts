import { isWorkedOn, type EditionState } from './editionState';

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

/** The longest exception that keeps a sheet open at `now` beyond the edition's own closing, or null. */
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

/** Whether figures may be entered at `now`. The due date is only a reminder and plays no part. */
export function entryPhase(window: EntryWindow, now: Date): EntryPhase {
  const time = now.getTime();
  if (!isWorkedOn(window.state) || time < timeOf(window.entryOpens, -Infinity)) return 'not_open';
  if (window.state === 'open' && time <= timeOf(window.entryCloses, Infinity)) return 'open';
  return window.exceptions.some((exception) => time <= Date.parse(exception.until)) ? 'open' : 'closed';
}
