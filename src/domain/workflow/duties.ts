import type { EntryPhase } from './entryPhase';
import type { SheetProgress } from './progress';

/** What a sheet asks of the people of its province. */
export interface SheetDuty {
  /** Whether figures can be entered; a late sheet is open. */
  readonly entry: EntryPhase | 'late';
  readonly progress: SheetProgress;
}

/** Counts the figures of a sheet that were entered and not sent: a draft is in nobody else's hands. */
export function unsentOf({ entered, inReview, returned, approved }: SheetProgress): number {
  return entered - inReview - returned - approved;
}

/** Counts the figures that wait for the people of the province: to be entered, sent, or corrected. */
export function waitingFigures({ progress }: SheetDuty): number {
  const { required, enteredRequired, returned } = progress;
  return required - enteredRequired + returned + unsentOf(progress);
}

/** Tells whether all that a sheet is asked for or holds is approved, and nothing waits for the publisher. */
export function isComplete(
  progress: SheetProgress & { readonly falls?: number; readonly undecided?: number },
): boolean {
  const { asked, required, enteredRequired, entered, approved, falls = 0, undecided = 0 } = progress;
  return asked > 0 && enteredRequired === required && entered === approved && falls + undecided === 0;
}

/** Tells whether something waits for the people of the province that they can do now, or from a later day on. */
export function isDue(sheet: SheetDuty): boolean {
  return sheet.entry !== 'closed' && waitingFigures(sheet) > 0;
}

/** Tells whether entry ended with figures that nobody can go on with, unless more time is given. */
export function isCutOff(sheet: SheetDuty): boolean {
  return sheet.entry === 'closed' && sheet.progress.returned + unsentOf(sheet.progress) > 0;
}

/** What a closing edition leaves unfinished, over its sheets. */
export interface Unfinished {
  readonly missing: number;
  readonly unsent: number;
  readonly returned: number;
  readonly inReview: number;
  /** Sheets that stay open beyond the closing. */
  readonly extended: number;
}

/** Counts the sheets of an edition in which something is unfinished, by what it is. */
export function unfinishedIn(
  sheets: readonly { readonly progress: SheetProgress; readonly extendedUntil: string | null }[],
): Unfinished {
  const count = (holds: (progress: SheetProgress) => boolean): number =>
    sheets.filter(({ progress }) => holds(progress)).length;
  return {
    missing: count(({ required, enteredRequired }) => enteredRequired < required),
    unsent: count((progress) => unsentOf(progress) > 0),
    returned: count(({ returned }) => returned > 0),
    inReview: count(({ inReview }) => inReview > 0),
    extended: sheets.filter(({ extendedUntil }) => extendedUntil !== null).length,
  };
}
