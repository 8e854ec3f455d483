import type { Bilingual, Locale } from '../bilingual';
import type { PublicationKind } from '../booklet/snapshot';
import type { Deputyship } from '../deputies/deputy';
import type { PersonChange, PersonGrants } from '../people/personChange';
import type { EditionDays } from '../workflow/editionDates';
import type { KindAbout, Matter } from './matters';
import type { TextCollection } from '../booklet/textCopy';

/** The booklet or sheet that a letter is about. */
export interface LetterPlace {
  readonly edition: string;
  readonly plate: string;
  readonly province: string;
  readonly slug: string;
}

/** What a notice says of the thing it is about, for each sort of thing. */
interface Matters {
  readonly figure: { readonly place: LetterPlace };
  readonly dates: EditionProposal;
  readonly extension: { readonly place: LetterPlace; readonly until: string };
  readonly reminder: ReminderMatter;
  readonly import: { readonly id: string; readonly edition: string };
  readonly text: { readonly collection: TextCollection; readonly id: string };
  readonly booklet: BookletMatter;
  readonly train: TrainMatter;
  readonly person: PersonMatter;
  readonly deputy: DeputyMatter;
}

/** One notice: what it is about, its kind, which belongs to that, and what happened. */
export type Notice<M extends Matter = Matter> = {
  readonly [S in M]: { readonly about: S; readonly kind: KindAbout<S>; readonly matter: Matters[S] };
}[M];

/** A day of an edition that has come near or has passed. */
export interface ReminderMatter {
  readonly edition: string;
  /** Null where it is about several provinces. */
  readonly place: LetterPlace | null;
  readonly due: string | null;
  readonly closes: string | null;
  /** The day it is about, and how far it is: negative where it is past. */
  readonly day: string;
  readonly left: number;
}

/** Other days of an open edition. */
export interface EditionProposal {
  readonly edition: string;
  readonly before: EditionDays;
  readonly after: EditionDays;
}

/** What became of one publication's files. */
export interface BookletMatter {
  readonly place: LetterPlace;
  readonly number: number;
  readonly kind: PublicationKind;
  /** Code of why the files could not be made, or null. */
  readonly problem: string | null;
}

/** Booklets that were released together: provinces by name, in Turkish order. */
export interface TrainMatter {
  readonly edition: string;
  readonly done: readonly string[];
  /** Which could not be made, and the code of why. */
  readonly failed: readonly { readonly province: string; readonly problem: string }[];
}

/**
 * Somebody as they could be reached when an account was acted on: what is told of it goes there, whatever becomes of their
 * account before the mail is sent.
 */
export interface SealedAddressee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The address that the account had until lately; null when it was not moved. */
  readonly former: string | null;
  readonly locale: Locale;
  readonly roles: PersonGrants['roles'];
  readonly province: string | null;
  readonly active: boolean;
}

/** Something that happened to somebody's account. */
export interface PersonMatter {
  readonly person: string;
  /** Whose account it is; somebody who is only to be invited has none yet. */
  readonly name: string;
  /** The link that sets a password; null when the letter brings none. */
  readonly link: { readonly key: string; readonly expires: string } | null;
  readonly changes: readonly PersonChange[];
  /** Whether the account can be used. */
  readonly active: boolean;
}

/** That somebody stands in for another person, or does so no longer. Why the other is away is no matter for a mail. */
export interface DeputyMatter {
  /** Several where what happened to one account ended them. */
  readonly deputyships: readonly NotifiedDeputyship[];
  /** Whose account that was: they have a mail about it. Null where it was no act on an account. */
  readonly account: string | null;
}

export interface NotifiedDeputyship extends Pick<Deputyship, 'role' | 'from' | 'until'> {
  readonly deputy: DeputyPerson;
  readonly principal: DeputyPerson;
}

interface DeputyPerson {
  readonly id: string;
  readonly name: string;
}

/** Who brought something about, and what was typed with it. */
export interface Deed {
  /** Null for the publication job and for a day that has come. */
  readonly by: string | null;
  /** Whom `by` stood in for, or null. */
  readonly onBehalfOf: string | null;
  readonly comment: string | null;
}

/** One notice within a letter, with the names of what it is about (none for a booklet), and whose doing it was. */
export type LetterPart = Notice &
  Deed & {
    readonly names: readonly Bilingual[];
    /** Which act it belongs to: parts of one act are one thing to tell. */
    readonly act: string;
  };

/** What waits for somebody on one sheet, or in the review of one edition: `provinces` counts them there. */
export interface OwedLine {
  readonly edition: string;
  readonly place: Omit<LetterPlace, 'slug'> | null;
  readonly figures: number;
  readonly provinces: number;
}

/** One mail to one person, before it has words. It holds no value of any figure. */
export interface Letter {
  readonly to: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly locale: Locale;
  };
  readonly parts: readonly LetterPart[];
  /** What waits for its reader besides, in the mail of a day; null in any other. */
  readonly owed: readonly OwedLine[] | null;
}
