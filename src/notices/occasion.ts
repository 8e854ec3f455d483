import type { Bilingual } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';
import type { LetterMatter } from '@/domain/notices/letter';
import type { NoticeRow } from '@/domain/notices/notices';

/** One figure or text that a notice names, with what tells whom it concerns. */
export interface NoticeThing {
  readonly name: Bilingual;
  /** Whether this person may approve it as it stands now. */
  readonly awaits: (person: Person) => boolean;
  readonly touchedBy: readonly string[];
  readonly sentBy: string | null;
}

/** What mails are written from, read when they are sent. */
export interface Occasion {
  readonly matter: LetterMatter;
  readonly notices: readonly { readonly row: NoticeRow; readonly things: readonly NoticeThing[] }[];
  /** Who acted: gets no mail. Null for the publication job. */
  readonly actor: string | null;
  readonly actorName: string | null;
  /** Name of whoever the actor stood in for, or null. */
  readonly onBehalfOf: string | null;
  readonly comment: string | null;
}
