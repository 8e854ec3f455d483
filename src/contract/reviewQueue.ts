import type { Bilingual } from '@/domain/bilingual';
import type { ComposedStatement } from '@/domain/booklet/composed';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Unit } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import type { Need } from '@/domain/review/attention';
import type { Stage } from '@/domain/workflow/position';
import type { ReturnCode } from '@/domain/workflow/returnReason';
import type { ReviewForce } from './reviewView';
import type { FigureFlag, FigureView, PublishedValue } from './figureView';
import type { EditionHead, FigureAnswer } from './sheetView';

/** Who works on a sheet until when, and who else has it open; it warns and bars nobody. */
export interface SheetPresence {
  /** `until` is an ISO time; null where nobody has claimed the sheet. */
  readonly claim: {
    readonly by: string;
    readonly name: string;
    readonly until: string;
    readonly own: boolean;
  } | null;
  /** Names of others who have the sheet open now. */
  readonly looking: readonly string[];
}

/** How many figures of a sheet a rule or a check speaks of. */
export interface FlagCount {
  readonly code: string;
  readonly serious: boolean;
  readonly count: number;
}

/** What a rule or a check says of a figure, with the reason that its sender gave. */
export interface ReviewFlag extends FigureFlag {
  readonly serious: boolean;
}

/** One sheet that waits for the reader. */
export interface QueueLine extends SheetPresence {
  readonly edition: string;
  readonly plate: string;
  readonly province: string;
  readonly stage: Stage;
  /** Figures that wait. */
  readonly waiting: number;
  /** ISO time since when the first of them waits. */
  readonly since: string;
  /** Working days since then. */
  readonly days: number;
  readonly changed: number;
  readonly unchanged: number;
  /** What checks ask about the waiting figures, the gravest first. */
  readonly flags: readonly FlagCount[];
  /** Figures with a note. */
  readonly notes: number;
  /** Conversations in which somebody owes an answer, whichever of the sheet's figures they are about. */
  readonly conversations: number;
  /** Keys of the sections in which something waits, in their order, and the number of the first. */
  readonly sections: readonly string[];
  readonly section: number;
}

/** All that waits for the reader: sheets by risk, and how many texts. */
export interface ReviewQueue {
  readonly now: string;
  readonly reviewsFigures: boolean;
  readonly reviewsTexts: boolean;
  readonly lines: readonly QueueLine[];
  /** Sections of the editions in the queue, for the filter. */
  readonly sections: readonly { readonly key: string; readonly number: number; readonly title: string }[];
  readonly texts: number;
}

/** One independent reader's vote, as it is shown once both are in. */
export interface OpenedVote {
  readonly name: string;
  readonly vote: 'approve' | 'return';
  readonly code: ReturnCode | null;
  readonly reason: string | null;
  readonly at: string;
}

/** How two readers stand who decide without seeing each other; of the other's vote nothing is told before both are in. */
export interface TwoReaders {
  /** The reader's own vote at this revision; null where there is none. */
  readonly own: Omit<OpenedVote, 'name'> | null;
  /** Both votes where they differ; null before. */
  readonly opened: readonly OpenedVote[] | null;
}

/** One figure of a review: what it was, what it is to be, and why to look. `before`: what readers know today. */
export interface ReviewedFigure {
  readonly metric: string;
  readonly label: Bilingual;
  readonly unit: Unit;
  /** What an approval or a return must name. */
  readonly revision: number;
  readonly value: FigureValue;
  readonly before: PublishedValue | null;
  /** Now less before, and in per cent of it to one decimal; null where one of them is no number. */
  readonly difference: number | null;
  readonly percent: number | null;
  readonly note: string;
  /** ISO date, where it is not the edition's. */
  readonly asOf: string | null;
  readonly enteredBy: string | null;
  readonly enteredAt: string;
  readonly needs: readonly Need[];
  readonly flags: readonly ReviewFlag[];
  /** In how many editions in a row it has been the same, this one counted; 1 where it changed. */
  readonly sameFor: number;
  /** Published before, the newest first, a few of them. */
  readonly history: readonly PublishedValue[];
  /** Why it came back the last time, while it has not been approved since. */
  readonly returned: FigureView['returned'];
  readonly twoReaders: TwoReaders | null;
  /** Why the reader may not decide on it, or write about it; what is not named is not barred. */
  readonly barred: { readonly approve?: Issue; readonly return?: Issue; readonly comment?: Issue };
}

/** A sentence as readers have it and as it will print. Runs say which of them changed. */
export interface ReviewedSentence {
  readonly key: string;
  readonly before: readonly ComposedStatement[];
  readonly beforeEdition: string | null;
  readonly after: readonly ComposedStatement[];
  /** Figures of it are not entered yet, so it cannot be composed. */
  readonly incomplete: boolean;
}

/** Figures that print in one sentence, and are decided together. */
export interface ReviewedGroup {
  readonly key: string;
  readonly section: string;
  readonly service: string | null;
  /** The gravest need of its figures; `change` where they only changed. */
  readonly need: Need | 'change';
  readonly sentences: readonly ReviewedSentence[];
  readonly figures: readonly ReviewedFigure[];
}

/** A figure of the folded line: what its approval must name, and what it says. */
export type FoldedFigure = Pick<
  ReviewedFigure,
  'metric' | 'label' | 'unit' | 'revision' | 'value' | 'before' | 'sameFor' | 'barred'
> & { readonly section: string };

/** What waits in one sheet at the reader's stage. */
export interface ReviewView {
  readonly edition: EditionHead;
  readonly province: { readonly plate: string; readonly name: string };
  readonly stage: Stage;
  /** The server's clock, ISO. */
  readonly now: string;
  readonly sections: ReviewQueue['sections'];
  /** In the order in which they need eyes. */
  readonly groups: readonly ReviewedGroup[];
  /** The unchanged that nothing asks about: one line, approved as one with what it holds. */
  readonly folded: readonly FoldedFigure[];
  /** Who approved at the stage before, the last of them; null where there is none. */
  readonly passedBy: { readonly name: string; readonly at: string } | null;
  readonly forces: readonly ReviewForce[];
  readonly presence: SheetPresence;
}

/** What a decision did to one figure. `voted`: it waits for a second reader, who sees nothing of it. */
export interface DecidedAnswer extends FigureAnswer {
  readonly act: 'approve' | 'return';
  readonly voted: boolean;
}

/** The answer to one act of decisions: each figure's outcome, and what still waits. */
export interface DecisionAnswer {
  readonly results: readonly DecidedAnswer[];
  /** Id of the publication that the act brought about, or null. */
  readonly publication: string | null;
  readonly review: ReviewView;
}
