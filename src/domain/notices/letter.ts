import type { Bilingual, Locale } from '../bilingual';
import type { PublicationKind } from '../booklet/snapshot';
import type { Deputyship } from '../deputies/deputy';
import type { PersonChange } from '../people/personChange';
import type { NoticeKind } from './notices';
import type { TextCollection } from '../booklet/textCopy';

/** The booklet or sheet that a letter is about. */
export interface LetterPlace {
  readonly edition: string;
  readonly plate: string;
  readonly province: string;
  readonly slug: string;
}

/** What happened, and to which thing. */
export type LetterMatter =
  | { readonly subject: 'figure'; readonly place: LetterPlace }
  | { readonly subject: 'import'; readonly id: string; readonly edition: string }
  | { readonly subject: 'text'; readonly collection: TextCollection; readonly id: string }
  | {
      readonly subject: 'booklet';
      readonly place: LetterPlace;
      readonly number: number;
      readonly kind: PublicationKind;
      /** Code of why the files could not be made, or null. */
      readonly problem: string | null;
    }
  | TrainMatter
  | PersonMatter
  | DeputyMatter;

/** Booklets that were released together: provinces by name, in Turkish order. */
export interface TrainMatter {
  readonly subject: 'train';
  readonly edition: string;
  readonly done: readonly string[];
  /** Which could not be made, and the code of why. */
  readonly failed: readonly { readonly province: string; readonly problem: string }[];
}

/** Something that happened to somebody's account. */
export interface PersonMatter {
  readonly subject: 'person';
  readonly person: string;
  /** The link that sets a password; null when the letter brings none. */
  readonly link: { readonly key: string; readonly expires: string } | null;
  readonly changes: readonly PersonChange[];
  /** Told as well: the address that an account had until this act. */
  readonly formerEmail: string | null;
  /** Whether the account can be used. */
  readonly active: boolean;
}

/** That somebody stands in for another person, or does so no longer. Why the other is away is no matter for a mail. */
export interface DeputyMatter {
  readonly subject: 'deputy';
  /** Several where what happened to one account ended them. */
  readonly deputyships: readonly ToldDeputyship[];
  /** Whose account that was: he or she has a mail about it. Null where it was no act on an account. */
  readonly account: string | null;
}

export interface ToldDeputyship extends Pick<Deputyship, 'role' | 'from' | 'until'> {
  readonly deputy: DeputyPerson;
  readonly principal: DeputyPerson;
}

interface DeputyPerson {
  readonly id: string;
  readonly name: string;
}

/** One notice within a letter: what kind, and the names of what it is about (none for a booklet). */
export interface LetterPart {
  readonly kind: NoticeKind;
  readonly names: readonly Bilingual[];
}

/** One mail to one person, before it has words. It holds no value of any figure. */
export interface Letter {
  readonly to: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly locale: Locale;
  };
  readonly matter: LetterMatter;
  readonly parts: readonly LetterPart[];
  /** Who acted, and what was typed with the act; null for the publication job. */
  readonly by: string | null;
  /** Whom `by` stood in for, or null. */
  readonly onBehalfOf: string | null;
  readonly comment: string | null;
}
