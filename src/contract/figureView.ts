import type { Bilingual } from '@/domain/bilingual';
import type { RuleBounds } from '@/domain/checks/bounds';
import type { Check } from '@/domain/checks/check';
import type { CheckResult } from '@/domain/checks/evaluateChecks';
import type { Finding } from '@/domain/checks/finding';
import type { Peers } from '@/domain/checks/rules';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import type { CarriedValue } from '@/domain/publication/carriable';
import type { Barred } from '@/domain/workflow/decide';
import type { Stage, State } from '@/domain/workflow/position';
import type { ReturnCode } from '@/domain/workflow/returnReason';

/** Everything of one figure that its reader may see. `state` null: nothing is entered; `revision` 0: nothing ever was. */
export interface FigureView {
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
  /** The edition whose value it was confirmed to have still; null where it was entered. */
  readonly unchanged: string | null;
  /** How many editions in a row said the same, this one included; 1 for a value that is new. */
  readonly age: number;
  /** Why the stored value, carried over from an earlier edition, does not stand any more; null where it does. */
  readonly carried: Issue | null;
  /** What may be carried over instead of a new number, or null. */
  readonly carriable: CarriedValue | null;
  readonly approved: FigureValue | null;
  readonly published: FigureValue | null;
  /** Returns of older releases have no code. */
  readonly returned: {
    readonly reason: string;
    readonly code: ReturnCode | null;
    readonly by: string;
  } | null;
  readonly fallAccepted: boolean;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  /** What rules and checks say of the stored value, and the reasons that were given for it. */
  readonly flags: readonly FigureFlag[];
  readonly barred: Barred<'figure'>;
}

/** What a rule or a check says of a figure, and what its sender answered. */
export interface FigureFlag extends Finding {
  /** The check's own words; null for a rule, whose words are the desk's (`findingText`). */
  readonly message: Bilingual | null;
  /** Null while nobody has said why. */
  readonly reason: { readonly text: string; readonly by: string | null; readonly at: string } | null;
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
  /** The edition whose value was confirmed by this act; null where none was. */
  readonly unchanged: string | null;
  /** The reasons that were given with this act. */
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

/** What readers were given for a figure in one edition. */
export interface PublishedValue {
  readonly edition: string;
  readonly value: FigureValue;
}

/** What readers were given for a figure in one edition, and what they were given for the country. */
export interface FigurePast {
  readonly edition: string;
  /** Null where this province published none. */
  readonly value: FigureValue | null;
  /** The median of all provinces that published a number; null where they are fewer than five. */
  readonly median: number | null;
  readonly provinces: number;
}

/** One side of a check, term by term, with the values that stand in the sheet. */
export interface InspectedSide {
  readonly sum: number | null;
  readonly terms: readonly {
    readonly metric: string;
    readonly label: Bilingual;
    readonly coefficient: number;
    readonly value: FigureValue | null;
  }[];
}

export interface InspectedCheck {
  readonly code: string;
  readonly severity: Check['severity'];
  readonly comparison: Check['comparison'];
  readonly message: Bilingual;
  readonly outcome: CheckResult['outcome'];
  readonly left: InspectedSide;
  readonly right: InspectedSide;
}

/** Everything about one figure that does not stand in its row. */
export interface InspectorView {
  readonly figure: FigureView;
  /** The oldest first. */
  readonly history: readonly FigurePast[];
  /** The acts on it in this edition, the newest first. */
  readonly acts: readonly HistoryEntry[];
  readonly checks: readonly InspectedCheck[];
  /** From where on the rules speak in this edition. */
  readonly bounds: RuleBounds;
  /** Names of those who have changed or sent it since its last approval, and may therefore not approve it. */
  readonly touchedBy: readonly string[];
  /** What the rules hold it against; null before the first closed edition. */
  readonly compared: {
    readonly peers: Peers;
    /** Names of the provinces that are similar by `by`, the labels of the metrics that say so. */
    readonly similar: readonly string[];
    readonly by: readonly Bilingual[];
  } | null;
}

/** A figure that stays, and everything that keeps it. */
export interface StayingFigure {
  readonly metric: string;
  readonly issues: readonly Issue[];
}

/** What would become of each figure of a selection if it were sent now. Nothing is sent by asking. */
export interface SendingPlan {
  /** Keys of the figures that go as they are. */
  readonly goes: readonly string[];
  /** Those that go once these questions are answered. */
  readonly asks: readonly { readonly metric: string; readonly questions: readonly FigureFlag[] }[];
  readonly stays: readonly StayingFigure[];
}
