import type { Locale } from '@/domain/bilingual';
import type { Role } from '@/domain/permissions/person';
import type { Device, PersonState } from '@/domain/people/account';
import type { AccountChangeKind } from '@/domain/people/accountChange';
import type { Mailing } from '@/domain/people/mailing';
import type { PersonChange } from '@/domain/people/personChange';
import type { Issue } from '@/domain/issue';

/** A province to choose, or to name. */
export interface ProvinceName {
  readonly plate: string;
  readonly name: string;
}

/** One line of the list of people. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Plate code. */
  readonly province: string | null;
  readonly state: PersonState;
}

/** The screen of people, in Turkish order of their names. */
export interface PeopleView {
  readonly people: readonly PersonLine[];
  readonly provinces: readonly ProvinceName[];
}

/** One act on an account: who, what, when. */
export interface PersonAct {
  /** ISO time. */
  readonly at: string;
  readonly actor: string | null;
  readonly action: string;
  readonly changes: readonly PersonChange[];
}

/** One person's own page, as admins see it. */
export interface PersonView extends PersonLine {
  readonly language: Locale;
  /** Goes back with every change: it says what was seen. */
  readonly revision: number;
  /** Until when the invitation's link works; null when there is none. */
  readonly linkExpires: string | null;
  readonly openSessions: number;
  /** The login asks for a code besides the password. */
  readonly hasSecondFactor: boolean;
  /** Linked to an account at the identity provider. */
  readonly hasIdentity: boolean;
  /** The reader's own page: grants are another admin's affair. */
  readonly isOwn: boolean;
  /** Roles that nobody else who is active holds (in this province, for those of a province). */
  readonly alone: readonly Role[];
  /** The newest first. */
  readonly history: readonly PersonAct[];
  readonly provinces: readonly ProvinceName[];
}

/** One open session of one's own. */
export interface OwnSession extends Device {
  readonly id: string;
  /** ISO time. */
  readonly since: string;
  readonly isCurrent: boolean;
}

/** The own account. */
export interface AccountView {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly language: Locale;
  /** How they want to be told of what happens. */
  readonly mailing: Mailing;
  /** The current one first, then the newest. */
  readonly sessions: readonly OwnSession[];
}

/** One act that waits for a second person. */
export interface AccountChangeLine {
  readonly id: string;
  readonly kind: AccountChangeKind;
  /** Whose account, or who is to be invited. */
  readonly name: string;
  /** Their page; null for somebody who has no account yet. */
  readonly person: string | null;
  readonly changes: readonly PersonChange[];
  /** What the person would be called; null where the name stays. */
  readonly renamed: string | null;
  /** Whose mailbox would open the account: two people may have one name. Null for readers who decide nothing. */
  readonly email: string | null;
  /** The address that it would be moved from; null where it stays. */
  readonly formerEmail: string | null;
  /** Who would stand in, and when (ISO dates); null for other acts. */
  readonly naming: {
    readonly deputy: string;
    /** Null for readers who decide nothing. */
    readonly deputyEmail: string | null;
    readonly role: Role;
    readonly from: string;
    readonly until: string;
  } | null;
  /** Null where it is personal (why somebody is away) and no affair of the reader's. */
  readonly reason: string | null;
  readonly proposedBy: string;
  /** ISO times. */
  readonly proposedAt: string;
  readonly expires: string;
  readonly barred: Readonly<Record<'confirm' | 'reject' | 'withdraw', Issue | null>>;
}

/** What waits for a second person, as far as the reader has a part in it, the newest first. */
export interface AccountChangesView {
  /** Admins who can sign in are fewer than two: nothing that gives power can be confirmed by another admin. */
  readonly lacksAdmin: boolean;
  readonly changes: readonly AccountChangeLine[];
}
