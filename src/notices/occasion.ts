import type { Bilingual } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';
import type { Notice } from '@/domain/notices/letter';

/** One figure or text that a notice names, with what tells whom it concerns. */
export interface NoticeThing {
  readonly name: Bilingual;
  /** Whether this person may approve it as it stands now. */
  readonly awaits: (person: Person) => boolean;
  readonly touchedBy: readonly string[];
  readonly sentBy: string | null;
}

/** One notice, with what it is about one by one; none where it is about a whole booklet, train, account or deputyship. */
export type OccasionNotice = Notice & { readonly things: readonly NoticeThing[] };

/** What mails are written from, read when they are sent. */
export interface Occasion {
  readonly notices: readonly OccasionNotice[];
  /** Who acted: gets no mail. Null for the publication job. */
  readonly actor: string | null;
  readonly actorName: string | null;
  /** Name of whoever the actor stood in for, or null. */
  readonly onBehalfOf: string | null;
  readonly comment: string | null;
}
