import type { Bilingual } from '@/domain/bilingual';
import type { ReturnCode } from '@/domain/workflow/returnReason';

interface NewsBase {
  /** Names the thing among what is new; those of later things are greater. */
  readonly key: string;
  /** ISO time. */
  readonly at: string;
  readonly unread: boolean;
  /** Name of who did it; null for the program. */
  readonly by: string | null;
  /** Name of the person whom `by` stood in for, or null. */
  readonly onBehalfOf: string | null;
  /** The screen that shows it. */
  readonly address: string;
}

interface InSheet {
  readonly edition: string;
  readonly province: { readonly plate: string; readonly name: string };
}

/** A figure that is named; the rest of the same act is counted. */
interface InFigures extends InSheet {
  readonly figures: number;
  readonly metric: { readonly key: string; readonly label: Bilingual };
}

/** One thing that is new to a person. */
export type News = NewsBase &
  (
    | (InFigures & { readonly kind: 'returned'; readonly code: ReturnCode | null; readonly text: string })
    | (InFigures & { readonly kind: 'approved' })
    /** `mention`: by name; `answer`: in a conversation of one's own; `question`: to one's province, or to the ministry. */
    | (InFigures & { readonly kind: 'mention' | 'answer' | 'question'; readonly text: string })
    | (InSheet & { readonly kind: 'extra_time'; readonly until: string })
    | (InSheet & { readonly kind: 'published'; readonly number: number })
    /** An exceptional act: started, and waiting for a second person; confirmed; refused. */
    | (InSheet & { readonly kind: 'force_asked' | 'force_confirmed' | 'force_refused' })
    | {
        readonly kind: 'dates_asked' | 'dates_changed' | 'dates_refused' | 'opened' | 'closed';
        readonly edition: string;
      }
    | { readonly kind: 'text_approved' | 'text_returned'; readonly name: Bilingual; readonly text: string }
    | { readonly kind: 'import_approved' | 'import_returned'; readonly edition: string }
    | { readonly kind: 'account_asked'; readonly name: string }
  );

/** Stands in the address of the bell for its newest page. */
export const newestNews = 'newest';

/** One page of what is new to the reader, the latest first. */
export interface BellView {
  readonly news: readonly News[];
  /** Unread ones, counted up to `mostCounted`. */
  readonly unread: number;
  /** Leads to the next page; null on the last one. */
  readonly next: string | null;
  /** What is older is not told any more. */
  readonly since: string;
}

/** So many unread things are counted; more are "99+". */
export const mostCounted = 99;

/** What the bar of the desk counts. */
export interface DeskCounts {
  /** Obligations of the reader. */
  readonly today: number;
  /** Sheets with figures that wait for the reader's approval; null for one who reviews nothing. */
  readonly review: number | null;
  /** Unread news, up to `mostCounted`. */
  readonly bell: number;
}
