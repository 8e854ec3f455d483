import type { FigureView } from './figureView';
import type { RuleBounds } from '@/domain/checks/bounds';
import type { Check } from '@/domain/checks/check';
import type { Peers } from '@/domain/checks/rules';
import type { Issue } from '@/domain/issue';
import type { CarriedValue } from '@/domain/publication/carriable';
import type { Outcome } from '@/domain/workflow/action';
import type { EditionState, EntryPhase } from '@/domain/workflow/entryPhase';
import type { Stage, State } from '@/domain/workflow/position';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
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

/** What a row of the sheet needs to know of a metric. Its definition comes with `readFigure`. */
export interface SheetMetric extends Pick<Metric, 'key' | 'unit' | 'timeBasis' | 'required'> {
  /** In the reader's language. */
  readonly label: string;
  /** Left out for a plain whole number. */
  readonly display?: Metric['display'];
  /** A smaller count is decided on before it is printed; left out where none is. */
  readonly threshold?: number;
}

/** What an act may do to a figure, of those that a sheet offers. */
export const sheetVerbs = ['save', 'send', 'recall'] as const;
export type SheetVerb = (typeof sheetVerbs)[number];

/** `to_type`: somebody else typed it, and the reader is to; `awaited`: the reader typed it, and another is to; `differs`: both did. */
export type TypingKind = 'to_type' | 'awaited' | 'differs';

/** One row of the sheet. What is left out is as for a figure of which nothing is known: no note, no flags, no verbs. */
export interface SheetFigure {
  readonly metric: SheetMetric;
  /** 0: never saved. */
  readonly revision: number;
  readonly state: State | null;
  /** Left out where it is in no review. */
  readonly stage?: Stage;
  /** Where a value that two people type stands for the reader; left out where nothing is between two typings. */
  readonly typing?: TypingKind;
  readonly value: FigureValue | null;
  readonly note?: string;
  readonly asOf?: string;
  /** What the edition before said (`SheetView.before`), and how many editions in a row up to that one said it. */
  readonly previous?: { readonly value: FigureValue; readonly age: number };
  /** The edition whose value it was confirmed to have still. */
  readonly unchanged?: string;
  readonly carried?: Issue;
  /** What may be carried over instead of a new number; `true` for the previous number, marked with `SheetView.before`. */
  readonly carriable?: CarriedValue | true;
  readonly returned?: NonNullable<FigureView['returned']>;
  readonly fallAccepted?: true;
  readonly changedBy?: string;
  /** Codes of what speaks against the stored value. */
  readonly flags?: readonly string[];
  /** Those of them that ask for a reason before it can be sent. */
  readonly asks?: readonly string[];
  readonly may?: readonly SheetVerb[];
  /** What others published, for the rules; left out where too few did. */
  readonly peers?: Omit<Peers, 'edition'>;
}

/** A term of a check; a coefficient of 1 is left out. */
export interface SheetTerm {
  readonly metric: string;
  readonly coefficient?: number;
}

/** A check with its words in the reader's language. */
export interface SheetCheck extends Pick<Check, 'comparison' | 'severity'> {
  readonly code: string;
  readonly left: readonly SheetTerm[];
  readonly right: readonly SheetTerm[];
  readonly message: string;
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
  /** Code of the edition before, which the rows' previous values are of; null where there is none. */
  readonly before: string | null;
  /** Code of the closed edition that the rows' peers are of; null where there is none. */
  readonly peersOf: string | null;
  readonly entry: EntryStanding;
  /** More time than the edition gives, while it lasts; `until` is its last day. */
  readonly extension: { readonly until: string; readonly reason: string } | null;
  /** The server's clock, ISO: screens say "9 days left" by it. */
  readonly now: string;
  readonly progress: SheetProgress;
  readonly sections: readonly SheetSection[];
  readonly checks: readonly SheetCheck[];
  /** Metrics of the edition that this province is not asked for: a pasted row may be of one of them. Left out where there are none. */
  readonly notAsked?: readonly Pick<SheetMetric, 'key' | 'label'>[];
  readonly bounds: RuleBounds;
  /** Figures that the reader is to type a second time, or of which two typings differ; left out where there are none. */
  readonly secondTyping?: number;
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
