import type { Bilingual } from '@/domain/bilingual';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { StandIn } from '@/domain/permissions/person';
import type { Stage } from '@/domain/workflow/position';
import type { SheetProgress } from '@/domain/workflow/progress';
import type { ReturnCode } from '@/domain/workflow/returnReason';
import type { News } from './bellView';
import type { BookletLinks } from './boardView';
import type { ProvinceChoice } from './homeView';

/** The date that an obligation has; `since`: it has waited from that day on. */
export interface DutyDate {
  readonly kind: 'due' | 'closes' | 'extension' | 'opens' | 'since';
  /** A day in Türkiye. */
  readonly day: string;
  /** The days until then; below zero where it has passed. */
  readonly days: number;
}

interface OfEdition {
  readonly edition: string;
}
interface OfSheet extends OfEdition {
  readonly province: ProvinceChoice;
}
interface OfFigure extends OfSheet {
  readonly metric: { readonly key: string; readonly label: Bilingual };
}

/** What is owed, by its kind, with the facts that its words need. */
export type DutyFacts =
  /** Required figures that are missing, and entered ones that were not sent. `next`: the next empty figure. */
  | (OfSheet & {
      readonly kind: 'entry';
      readonly missing: number;
      readonly unsent: number;
      readonly next: { readonly key: string; readonly label: Bilingual } | null;
      readonly progress: Pick<SheetProgress, 'asked' | 'entered' | 'inReview' | 'approved'>;
    })
  | (OfFigure & {
      readonly kind: 'correction';
      readonly code: ReturnCode | null;
      readonly reason: string;
      readonly by: string;
      /** The value that was returned; null where it was emptied. */
      readonly value: FigureValue | null;
      /** ISO time of the return. */
      readonly at: string;
    })
  /** Figures that somebody else typed, and that the reader types without seeing it. */
  | (OfSheet & { readonly kind: 'second_typing'; readonly figures: number })
  /** Figures of which two typings differ; of `confirm` of them another person chose a value already. */
  | (OfSheet & { readonly kind: 'typings_differ'; readonly figures: number; readonly confirm: number })
  /** Figures that wait for the reader's approval at a stage; `flagged`: those that a check says something about. */
  | (OfEdition & {
      readonly kind: 'review';
      readonly stage: Stage;
      readonly figures: number;
      readonly sheets: number;
      readonly flagged: number;
      /** The sheet that has waited longest. */
      readonly first: ProvinceChoice;
    })
  | { readonly kind: 'texts'; readonly texts: number }
  | {
      readonly kind: 'text_returned';
      readonly collection: TextCollection;
      readonly id: string;
      readonly name: Bilingual;
      readonly reason: string;
      readonly by: string;
    }
  | (OfEdition & { readonly kind: 'import' })
  | (OfSheet & { readonly kind: 'forces'; readonly forces: number })
  | (OfEdition & { readonly kind: 'dates' })
  | { readonly kind: 'accounts'; readonly changes: number }
  | (OfEdition & { readonly kind: 'falls' | 'disclosure'; readonly figures: number })
  /** Booklets whose files could not be made, and those whose files wait to be typed from. */
  | (OfEdition & { readonly kind: 'failed' | 'to_type'; readonly booklets: number })
  /** Booklets that could leave together now. */
  | (OfEdition & { readonly kind: 'train'; readonly booklets: number })
  | (OfFigure & { readonly kind: 'conversation'; readonly by: string; readonly mentioned: boolean })
  | (OfEdition & { readonly kind: 'opening' | 'closing' });

export type DutyKind = DutyFacts['kind'];

/** One obligation of the reader: what, until when, and the screen where it is done. */
export type Duty = DutyFacts & { readonly date: DutyDate | null; readonly address: string };

/** What the reader sent, and others have in hand. */
export type Waiting = { readonly since: string; readonly address: string } & (
  | (OfSheet & { readonly kind: 'figures'; readonly stage: Stage; readonly figures: number })
  | { readonly kind: 'text'; readonly name: Bilingual }
  | (OfEdition & { readonly kind: 'import' | 'dates' })
  | (OfSheet & { readonly kind: 'force' })
  | (OfSheet & { readonly kind: 'typing'; readonly figures: number })
  | { readonly kind: 'account'; readonly name: string }
);

/** A sheet that entry ended for while something in it was not finished: nothing can be done there without more time. */
export interface CutOff extends OfSheet {
  readonly unsent: number;
  readonly returned: number;
  readonly address: string;
}

/** The next date of any edition, for a day on which nothing is owed. */
export interface NextDate extends OfEdition {
  readonly kind: 'opens' | 'due' | 'closes';
  readonly day: string;
}

/** The latest booklet of the reader's own province that readers have. */
export interface MadeBooklet extends OfSheet {
  readonly number: number;
  /** ISO time. */
  readonly at: string;
  readonly links: BookletLinks;
}

/** Everything that the reader owes over all editions, and what has happened meanwhile. */
export interface TodayView {
  /** The server's clock, ISO. */
  readonly now: string;
  /** The most pressing first. */
  readonly duties: readonly Duty[];
  readonly cutOff: readonly CutOff[];
  readonly waiting: readonly Waiting[];
  /** The visit before this one, ISO; null on the first. */
  readonly lastVisit: string | null;
  /** What has happened since then, the latest first; `more`: the bell has the rest. */
  readonly since: readonly News[];
  readonly more: boolean;
  readonly next: NextDate | null;
  /** What the reader's work has become, for a day on which nothing is owed; null where nothing is published. */
  readonly made: MadeBooklet | null;
  /** Whom the reader stands in for today, and until when. */
  readonly standsIn: readonly StandIn[];
}
