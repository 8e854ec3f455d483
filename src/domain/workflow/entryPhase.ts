import type { EditionState } from './editionState';

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
  readonly entryOpens: string;
  readonly entryCloses: string;
  readonly exceptions: readonly EntryException[];
}

/** Whether figures may be entered at `now`. The due date is only a reminder and plays no part. */
export function entryPhase(window: EntryWindow, now: Date): EntryPhase {
  const time = now.getTime();
  if (window.state === 'planned' || time < Date.parse(window.entryOpens)) return 'not_open';
  if (window.state === 'open' && time <= Date.parse(window.entryCloses)) return 'open';
  return window.exceptions.some((exception) => time <= Date.parse(exception.until)) ? 'open' : 'closed';
}
