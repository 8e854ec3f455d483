import type { DisclosureDecision } from '@/domain/disclosure/decision';
import type { Force } from '@/domain/forces/force';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Stage } from '@/domain/workflow/position';
import type { Progress } from '@/domain/workflow/progress';
import type { Stored } from '@/stored/storedJson';

/** Figures to store. `step` is what each revision grew by since it was read: 1, or 0 when the content stays. */
export interface FigureBatch {
  readonly figures: readonly FigureRecord[];
  readonly step: 0 | 1;
}

/** What an action leaves on its sheet. */
export interface SheetAdvance {
  readonly id: string;
  /** The revision the action saw; the sheet goes one up. */
  readonly seen: number;
  readonly progress: Progress | null;
  readonly timelineHead: string | null;
  readonly forces: readonly Force[];
  readonly disclosure: readonly DisclosureDecision[];
}

/** A figure that waits for a review, by its place; what it says is read elsewhere. */
export type WaitingRow = Pick<
  FigureRecord,
  'id' | 'edition' | 'province' | 'metric' | 'revision' | 'changedAt'
> & { readonly stage: Stage };

export interface NewSheet {
  readonly id: string;
  readonly edition: string;
  readonly province: string;
  /** What the province is and has, as the edition pins it. */
  readonly facts: Stored<'provinceFacts'>;
  readonly progress: Progress;
}

/**
 * The one writer of figures and sheets: n figures in one statement, inside the transaction of its request. It goes
 * round Payload's hooks (notes in docs/adr/0001), so our actions alone use it. One implementation for each database.
 */
export interface FigureStore {
  /** All figures of one edition. */
  readonly readEdition: (edition: string) => Promise<readonly FigureRecord[]>;
  /** Throws `StaleWrite` when one of them is no longer at the revision it was read at. */
  readonly write: (batch: FigureBatch) => Promise<void>;
  /** Compare-and-set of the sheet: throws `StaleWrite` when another action was faster. */
  readonly advanceSheet: (advance: SheetAdvance) => Promise<void>;
  readonly createSheets: (sheets: readonly NewSheet[]) => Promise<void>;
}
