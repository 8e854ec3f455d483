import type { Bilingual } from '@/domain/bilingual';
import type { Check } from '@/domain/checks/check';
import type { Issue } from '@/domain/issue';
import type { CarriedValue } from '@/domain/publication/carriable';
import type { Outcome } from '@/domain/workflow/action';
import type { EditionState, EntryPhase } from '@/domain/workflow/entryPhase';
import type { Stage, State } from '@/domain/workflow/position';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { Barred } from '@/domain/workflow/decide';
import type { SheetProgress } from '@/domain/workflow/progress';

/** Whether figures can be entered now; `late`: still open, but past the due date. */
export type EntryStanding = EntryPhase | 'late';

/** An edition as the head of a screen shows it. Dates are days in Türkiye. */
export interface EditionHead {
  readonly code: string;
  readonly year: number;
  readonly month: number;
  readonly asOf: string;
  readonly entryOpens: string | null;
  readonly entryDue: string | null;
  readonly entryCloses: string | null;
  readonly state: EditionState;
  readonly sample: boolean;
}

/** One figure of the sheet, as its reader may see it. `revision` 0 and `state` null: never saved. */
export interface SheetFigure {
  /** `2024-2:76:asdep-hane`, whether or not it is stored yet. */
  readonly id: string;
  readonly metric: Metric;
  readonly revision: number;
  readonly state: State | null;
  readonly stage: Stage | null;
  readonly value: FigureValue | null;
  readonly note: string;
  readonly asOf: string | null;
  /** Value the edition before published, and that edition's code. */
  readonly previous: { readonly edition: string; readonly value: FigureValue } | null;
  /** Why the stored value, carried over from an earlier edition, does not stand any more; null where it does. */
  readonly carried: Issue | null;
  /** What may be carried over instead of a new number, or null. */
  readonly carriable: CarriedValue | null;
  readonly approved: FigureValue | null;
  readonly published: FigureValue | null;
  readonly returned: { readonly reason: string; readonly by: string } | null;
  readonly fallAccepted: boolean;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly barred: Barred<'figure'>;
}

export interface SheetService {
  /** Null for figures that stand in the section itself. */
  readonly key: string | null;
  readonly name: string | null;
  readonly figures: readonly SheetFigure[];
}

export interface SheetSection {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly services: readonly SheetService[];
}

/** The data-entry screen of one province and edition. */
export interface SheetView {
  readonly edition: EditionHead;
  readonly province: { readonly plate: string; readonly name: string };
  readonly revision: number;
  readonly entry: EntryStanding;
  /** More time than the edition gives, while it lasts; `until` is its last day. */
  readonly extension: { readonly until: string; readonly reason: string } | null;
  /** The server's clock, ISO: screens say "9 days left" by it. */
  readonly now: string;
  readonly progress: SheetProgress;
  readonly sections: readonly SheetSection[];
  readonly checks: readonly Check[];
  /** The booklet that readers have; null while they have none, or a notice in its place. */
  readonly publication: { readonly number: number; readonly at: string } | null;
}

/** What an act did to one figure, as the screens get it. `stored` is what stands now, beside what was asked. */
export interface FigureAnswer {
  readonly metric: string;
  readonly outcome: Outcome;
  readonly issues: readonly Issue[];
  readonly stored: FigureValue | null;
}

/** The answer to one request about any number of figures: each one's outcome, and the sheet as it stands now. */
export interface SheetAnswer {
  readonly results: readonly FigureAnswer[];
  /** Id of the publication that the act brought about, or null. */
  readonly publication: string | null;
  readonly sheet: SheetView;
}

/** One line of a figure's history, newest first. */
export interface HistoryEntry {
  readonly at: string;
  /** Name of who did it; null for the system. */
  readonly actor: string | null;
  /** Name of the person the actor stood in for, or null. */
  readonly onBehalfOf: string | null;
  readonly action: string;
  readonly comment: string | null;
  readonly before: FigureValue | null;
  readonly after: FigureValue | null;
}

/** What readers were given for a figure in one edition. */
export interface PublishedValue {
  readonly edition: string;
  readonly value: FigureValue;
}

export interface HistoryView {
  readonly metric: { readonly key: string; readonly label: Bilingual };
  /** The last editions that have one, the newest first; a booklet that was taken back has none. */
  readonly published: readonly PublishedValue[];
  readonly entries: readonly HistoryEntry[];
}
