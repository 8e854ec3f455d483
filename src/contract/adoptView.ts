import type { Bilingual } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import type { ReleaseMode } from '@/domain/workflow/entryPhase';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { ErratumPassage } from '@/domain/booklet/erratum';

/** A text or definition whose approved copy is not the one that the edition prints. */
export interface AdoptableText {
  readonly collection: TextCollection;
  readonly id: string;
  readonly title: Bilingual;
  /** Not pinned at all: it came after the edition had opened. */
  readonly isNew: boolean;
  /** Hash of the approved copy: what is taken in is what was looked at. */
  readonly version: string;
}

/** The texts that an edition could take in. */
export interface AdoptView {
  readonly edition: string;
  readonly revision: number;
  readonly releaseMode: ReleaseMode;
  readonly texts: readonly AdoptableText[];
  /** Why the reader may take in nothing; null where they may. */
  readonly barred: Issue | null;
}

/** One booklet that would print otherwise. */
export interface TouchedBooklet {
  readonly plate: string;
  readonly name: string;
  /** The number that readers have, or null for a booklet that is ready and not published. */
  readonly number: number | null;
  /** The first of what differs. */
  readonly passages: readonly ErratumPassage[];
  /** How many passages differ altogether. */
  readonly differing: number;
  /** Why it could not be printed with the new texts as its figures stand; null where it could. */
  readonly trouble: Issue | null;
}

/** A province whose next number would wait. */
export interface HeldProvince {
  readonly plate: string;
  readonly name: string;
  /** The number of its latest publication, or null before number 1. */
  readonly number: number | null;
}

/** A metric or check among those chosen that would keep booklets waiting: for its figure, or for figures that fit it. */
export interface HoldingText {
  readonly collection: Extract<TextCollection, 'metrics' | 'checks'>;
  readonly id: string;
  readonly provinces: readonly HeldProvince[];
}

/** A booklet whose number 1 would come by itself, because nothing is missing any more. */
export interface ReleasedBooklet {
  readonly plate: string;
  readonly name: string;
  /** Why it could not be printed as its figures stand; null where it could. */
  readonly trouble: Issue | null;
}

/** What taking in these texts would do, from composing each booklet with the old texts and the new. */
export interface AdoptPreview {
  readonly revision: number;
  readonly touched: readonly TouchedBooklet[];
  /** Published or ready booklets that print the same. */
  readonly same: number;
  /** Provinces that are not ready yet: their booklets print with the new texts from the start. */
  readonly later: number;
  readonly holding: readonly HoldingText[];
  readonly released: readonly ReleasedBooklet[];
  /** Everything against it; empty when it may go. */
  readonly issues: readonly Issue[];
}
