import type { StandIn } from '@/domain/permissions/person';
import type { EditionHead, EntryStanding } from './sheetView';
import type { SheetProgress } from '@/domain/workflow/progress';

/** Stands in addresses for the edition to work on, whichever that is. */
export const currentEdition = 'current';

/** A province that the reader may choose. */
export interface ProvinceChoice {
  readonly plate: string;
  readonly name: string;
}

/** Where the reader's own sheet of one edition stands. */
export interface HomeSheet {
  readonly edition: EditionHead;
  readonly province: ProvinceChoice;
  readonly entry: EntryStanding;
  /** The last day of more time than the edition gives, while it lasts. */
  readonly extendedUntil: string | null;
  readonly progress: SheetProgress;
  /** Figures that were entered and not sent. */
  readonly unsent: number;
}

/** What waits in one edition for the reader's decision. */
export interface HomeReview {
  readonly edition: string;
  readonly figures: number;
  readonly sheets: number;
  /** ISO time since when the first of them waits. */
  readonly since: string;
}

/** How far an edition is over all provinces. */
export interface HomeBoard {
  readonly edition: EditionHead;
  readonly provinces: number;
  readonly entered: number;
  /** Booklets that readers have. */
  readonly published: number;
  /** Sheets in which all is approved and nothing waits, and whose booklet was never released. */
  readonly ready: number;
  readonly failed: number;
  /** Booklets whose files are made and wait to be typed from. */
  readonly toType: number;
  readonly falls: number;
  /** Figures that wait for the publisher's decision on disclosure. */
  readonly undecided: number;
  readonly inReview: number;
  /** Provinces that were given more time, while it lasts. */
  readonly extended: number;
  /** Exceptional acts that wait for a second person. */
  readonly forces: number;
  /** Other dates of the edition that wait for a second person. */
  readonly dates: number;
}

/** What leads each person to the work: only the parts that the person's roles need are there. */
export interface HomeView {
  readonly now: string;
  readonly editions: readonly EditionHead[];
  /** The edition to work on: where something waits for the reader, else the newest open one, else the newest. Null before the first. */
  readonly current: string | null;
  /** Provinces that the reader may see, in Turkish order. */
  readonly provinces: readonly ProvinceChoice[];
  /** Of each edition in which the reader has something to do, the most urgent first; the current one's where there is none. */
  readonly sheets: readonly HomeSheet[];
  /** By edition, the newest first. Null for a person who reviews nothing. */
  readonly review: { readonly editions: readonly HomeReview[]; readonly texts: number } | null;
  /** Of each edition that is worked on, the newest first. */
  readonly boards: readonly HomeBoard[];
  /** The reader accepts falls. */
  readonly acceptsFalls: boolean;
  /** Whom the reader stands in for today. */
  readonly standsIn: readonly StandIn[];
}
