import type { ChangedFigure, PublicationKind } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { EditionDays } from '@/domain/workflow/editionDates';
import type { ForceState, ForceStep } from './forcesView';
import type { EditionHead } from './sheetView';
import type { SheetProgress } from '@/domain/workflow/progress';
import type { Barred } from '@/domain/workflow/decide';
import type { Issue } from '@/domain/issue';
import type { Erratum } from '@/domain/booklet/erratum';
import type { ReleaseMode } from '@/domain/workflow/entryPhase';
import type { RenderState } from '@/domain/publication/render';

/** What must be typed from made files before readers get them. */
export interface BoardTyping {
  /** Which two of the eight chunks of the content hash, from 1. */
  readonly asked: readonly [number, number];
  /** How often they may still be typed wrongly. */
  readonly left: number;
  /** ISO time after which the files are given up. */
  readonly until: string;
}

/** The latest attempt to make a publication's files. */
export interface BoardRender {
  readonly id: string;
  readonly state: RenderState;
  readonly step: string | null;
  readonly attempt: number;
  /** Why it failed, or rests before it is tried again: a code for the words, and the machine's own sentence. */
  readonly reason: { readonly problem: string; readonly detail: string } | null;
  /** Null where nothing waits to be typed. */
  readonly typing: BoardTyping | null;
}

export interface BoardPublication {
  readonly id: string;
  readonly number: number;
  readonly kind: PublicationKind;
  readonly at: string;
  readonly by: string;
  readonly render: BoardRender | null;
}

/** Addresses of the files that readers see; only when the files can be read. */
export interface BookletLinks {
  readonly web: string;
  readonly pdf: string;
  readonly csv: string;
  readonly json: string;
}

/** One province of the board. */
export interface BoardRow {
  readonly plate: string;
  readonly name: string;
  /** The sheet's; an act of the publisher on it names it. */
  readonly revision: number;
  /** The last day on which entry stays open here beyond the edition's closing, or null. */
  readonly extendedUntil: string | null;
  readonly progress: SheetProgress;
  /** Falls that wait for the publisher's acceptance. */
  readonly falls: number;
  /** Figures that wait for the publisher's decision on disclosure, where nothing else is missing. */
  readonly undecided: number;
  /** Exceptional acts that wait for a second person. */
  readonly forces: number;
  /** Approved figures that the publication of readers does not hold yet; none while its files are being made. */
  readonly unpublished: number;
  /** Readers' booklet reads otherwise than the edition's texts since some were taken in. */
  readonly textsDiffer: boolean;
  /** The number that was released last, whatever became of its files. */
  readonly publication: BoardPublication | null;
  /** The number that the province's address shows readers, and whether it is a booklet or a notice; null when nothing. */
  readonly shown: { readonly number: number; readonly isBooklet: boolean } | null;
  /** Numbers that were used and never reached readers. */
  readonly failedNumbers: readonly number[];
  readonly links: BookletLinks | null;
  readonly barred: {
    readonly release: Issue | null;
    readonly retry: Issue | null;
    readonly type: Issue | null;
    readonly extend: Issue | null;
    /** Looking at exceptional acts; making one is asked there. */
    readonly forces: Issue | null;
  };
}

/** Days that were proposed for an open edition: who, why, and what came of it. */
export interface DatesLine {
  readonly number: number;
  readonly before: EditionDays;
  readonly after: EditionDays;
  readonly state: ForceState;
  readonly proposed: ForceStep;
  readonly confirmed: ForceStep | null;
  readonly ended: ForceStep | null;
  readonly barred: { readonly confirm: Issue | null; readonly refuse: Issue | null };
}

export interface BoardEdition extends EditionHead {
  readonly revision: number;
  /** The latest first. */
  readonly proposals: readonly DatesLine[];
  readonly releaseMode: ReleaseMode;
  /** What of its texts is out of date, for the publisher. */
  readonly warnings: readonly Issue[];
  readonly barred: {
    readonly open: Issue | null;
    readonly close: Issue | null;
    readonly adopt: Issue | null;
    readonly dates: Issue | null;
    readonly train: Issue | null;
  };
}

/** What a province has and belongs to otherwise than in the edition before, in names, and who set that since. */
export interface ChangedFacts {
  readonly plate: string;
  readonly name: string;
  readonly absent: readonly string[];
  readonly present: readonly string[];
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly by: readonly string[];
}

/** What an edition would hold if it opened now: shown before the publisher says yes. */
export interface OpeningView {
  readonly edition: EditionHead;
  readonly releaseMode: ReleaseMode;
  /** The edition's revision that this was read at; the opening names it. */
  readonly revision: number;
  readonly provinces: number;
  readonly metrics: number;
  readonly required: number;
  /** Names what would be pinned of the provinces; the opening names it. */
  readonly seenFacts: string;
  readonly changedFacts: readonly ChangedFacts[];
  /** Everything that stops the opening; empty when it may go. */
  readonly issues: readonly Issue[];
  /** What to look at first, and what stops nothing. */
  readonly warnings: readonly Issue[];
}

/** The state of an edition over all provinces that the reader may see, in Turkish order. */
export interface BoardView {
  readonly editions: readonly EditionHead[];
  readonly edition: BoardEdition;
  readonly rows: readonly BoardRow[];
  readonly now: string;
}

/** A cumulative total that fell; it waits for the publisher's acceptance. */
export interface BoardFall {
  readonly metric: Metric;
  readonly revision: number;
  readonly before: FigureValue;
  readonly now: FigureValue;
  readonly note: string;
  readonly accepted: boolean;
  readonly barred: Barred<'figure'>;
}

/** What readers have of one booklet, and what in it may be withdrawn. */
export interface WithdrawableView {
  /** Numbers whose own addresses give readers the booklet, the highest first. */
  readonly standing: readonly number[];
  /** Numbers withdrawn before: they may be withdrawn again with another notice. */
  readonly withdrawn: readonly number[];
  /** The figures that readers have, and the numbers whose files hold each. */
  readonly figures: readonly { readonly metric: string; readonly numbers: readonly number[] }[];
  /** The province's publications of later editions that print values of this one beside their own: no withdrawal here takes them. */
  readonly quoted: readonly {
    readonly edition: string;
    readonly number: number;
    readonly metrics: readonly string[];
  }[];
  /** Later editions whose booklets, of any province, print the country's totals of this one. */
  readonly totalled: readonly string[];
}

/** What a release of one booklet would hold: shown before the publisher says yes. */
export interface ReleaseView {
  readonly edition: string;
  readonly province: { readonly plate: string; readonly name: string };
  /** The sheet's revision that this was read at; the release names it. */
  readonly revision: number;
  readonly nextNumber: number;
  readonly changes: readonly ChangedFigure[];
  /** What readers will find otherwise, to be written out by its kind; null for number 1. */
  readonly erratum: Erratum | null;
  /** Readers were given no booklet yet: it needs no kind and no reason, whatever its number. */
  readonly isFirst: boolean;
  /** Numbers that were used and never reached readers. */
  readonly failedNumbers: readonly number[];
  /** What may be withdrawn; null while readers were given nothing. */
  readonly withdrawable: WithdrawableView | null;
  /** The reasons that readers have, which may be mended, by number. */
  readonly reasons: readonly { readonly number: number; readonly reason: string }[];
  readonly metrics: readonly Metric[];
  readonly falls: readonly BoardFall[];
  /** Everything that stops the release; empty when it may go. */
  readonly issues: readonly Issue[];
}
