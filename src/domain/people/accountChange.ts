import type { Locale } from '../bilingual';
import type { Issue } from '../issue';
import { guardedRoles, provinceRoles, roles, type DeputableRole, type Role } from '../permissions/person';
import { approvingRoles } from '../workflow/rolesFor';
import type { PersonGrants, proposalActions } from './personChange';

/** Roles that approve, publish, or say who may do what: no single person gives one. */
export const powerfulRoles: readonly Role[] = roles.filter(
  (role) => approvingRoles.includes(role) || guardedRoles.includes(role),
);

/** What an admin writes about a person. */
export interface PersonDetails {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly language: Locale;
}

/** Who stands in for whom (user ids), in which role, from a day to a day. */
export interface ProposedNaming {
  readonly principal: string;
  readonly deputy: string;
  readonly role: DeputableRole;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** One act on an account that may need a second person. */
export type AccountChange =
  | { readonly kind: 'invite' | 'change'; readonly details: PersonDetails }
  | { readonly kind: 'switch_on' | 'reset_second_factor' | 'unlink_identity' }
  | { readonly kind: 'name_deputy'; readonly naming: ProposedNaming };
export type AccountChangeKind = AccountChange['kind'];

export const accountChangeKinds = [
  'invite',
  'change',
  'switch_on',
  'reset_second_factor',
  'unlink_identity',
  'name_deputy',
] as const satisfies readonly AccountChangeKind[];

/** An account as its reader decided on it; a proposal holds for nothing else. */
export interface AccountSeen extends PersonGrants {
  readonly name: string;
  readonly email: string;
}

/** Lists what somebody with these roles may approve, publish or administer, and where. */
export function powersOf({ roles: held, province }: Omit<PersonGrants, 'active'>): readonly string[] {
  return powerfulRoles
    .filter((role) => held.includes(role))
    .map((role) => (provinceRoles.includes(role) ? `${role}@${province ?? ''}` : role));
}

/**
 * Tells whether an act needs a second person: one that gives a power which the account has not, that opens an account to
 * another mailbox, or that takes the second proof of who its owner is. Taking power away never does.
 */
export function needsSecondPerson(account: Omit<AccountSeen, 'name'> | null, change: AccountChange): boolean {
  switch (change.kind) {
    case 'invite':
      return powersOf(change.details).length > 0;
    case 'change': {
      const held = account === null ? [] : powersOf(account);
      const isMoved = account?.email !== change.details.email;
      return isMoved || powersOf(change.details).some((power) => !held.includes(power));
    }
    case 'switch_on':
      return account === null || powersOf(account).length > 0;
    case 'reset_second_factor':
    case 'unlink_identity':
    case 'name_deputy':
      return true;
  }
}

/** Lists the ids of the accounts that an act is about: none of their owners confirms it. */
export function concernedBy(person: string | null, change: AccountChange): readonly string[] {
  if (change.kind === 'name_deputy') return [change.naming.principal, change.naming.deputy];
  return person === null ? [] : [person];
}

/** Somebody who may confirm: with the roles granted, without those lent. */
export interface Overseer {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Switched on, and has set a password. */
  readonly canSignIn: boolean;
}

/** What the rules ask of a proposal. */
export interface ProposalFacts {
  readonly proposer: string;
  readonly concerned: readonly string[];
}

/**
 * Lists who may confirm: the other admins who can sign in, and the publishers where there is none. Never the proposer,
 * never somebody whom it is about; and since nobody gets these roles alone, never a hand of the proposer's own making.
 */
export function confirmersOf(
  { proposer, concerned }: ProposalFacts,
  overseers: readonly Overseer[],
): readonly Overseer[] {
  const others = overseers.filter(
    ({ id, canSignIn }) => canSignIn && id !== proposer && !concerned.includes(id),
  );
  const admins = others.filter(({ roles: held }) => held.includes('admin'));
  return admins.length > 0 ? admins : others.filter(({ roles: held }) => held.includes('publisher'));
}

/** Lists what stands against this person's confirming. */
export function confirmIssues(
  facts: ProposalFacts,
  overseers: readonly Overseer[],
  person: string,
): readonly Issue[] {
  const { proposer, concerned } = facts;
  if (person === proposer) return [{ field: 'change', problem: 'change_own' }];
  if (concerned.includes(person)) return [{ field: 'change', problem: 'change_about_you' }];
  return confirmersOf(facts, overseers).some(({ id }) => id === person)
    ? []
    : [{ field: 'change', problem: 'role_missing' }];
}

/** Tells whether this person may reject: any admin or publisher but the proposer, who withdraws; whom it is about, too. */
export function rejectIssues(
  { proposer }: ProposalFacts,
  overseers: readonly Overseer[],
  person: string,
): readonly Issue[] {
  if (person === proposer) return [{ field: 'change', problem: 'change_own' }];
  const may = overseers.some(({ id, canSignIn }) => canSignIn && id === person);
  return may ? [] : [{ field: 'change', problem: 'role_missing' }];
}

const hour = 60 * 60 * 1000;

/** How long a proposal waits for its second person, in milliseconds. */
export const proposalTerm = 7 * 24 * hour;

/** Hours after a moved address in which it is not moved again, and in which what happens is told to the former one, too. */
export const hoursAfterMove = 72;

/** Tells whether an address was moved (ISO time) so lately that its owner may not have read the notice. */
export function isMovedLately(movedAt: string | null, now: Date): boolean {
  return movedAt !== null && now.getTime() - Date.parse(movedAt) < hoursAfterMove * hour;
}

export const proposalEnds = ['confirmed', 'rejected', 'withdrawn', 'expired'] as const;
export type ProposalEnd = (typeof proposalEnds)[number];
export const proposalStates = ['waiting', ...proposalEnds] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Where each act on a proposal leaves it. */
export const proposalStateAfter = {
  propose_change: 'waiting',
  confirm_change: 'confirmed',
  reject_change: 'rejected',
  withdraw_change: 'withdrawn',
  expire_change: 'expired',
} as const satisfies Record<(typeof proposalActions)[number], ProposalState>;

/** Gives the name of a proposal, as the timeline has it: `proposal:…`. */
export const proposalField = (id: string): string => `proposal:${id}`;

/** What a proposal says, which never changes. */
export interface ProposalContent {
  /** Whose account; null for an invitation. */
  readonly person: string | null;
  readonly change: AccountChange;
  /** The account as the proposer saw it; null for an invitation. */
  readonly seen: AccountSeen | null;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: string;
  readonly expires: string;
}

/** Gives what a stored proposal says, without what became of it. */
export function proposalContent(
  stored: Omit<ProposalContent, 'person' | 'seen'> & {
    readonly person?: string | null;
    readonly seen?: AccountSeen | null;
  },
): ProposalContent {
  const {
    person = null,
    change,
    seen = null,
    reason,
    proposedBy,
    proposedByName,
    proposedAt,
    expires,
  } = stored;
  return { person, change, seen, reason, proposedBy, proposedByName, proposedAt, expires };
}

/** Gives the state of a proposal at a time: one whose term is over waits no more, whether or not that was written down. */
export function proposalState(
  { state, expires }: { readonly state: ProposalState; readonly expires: string },
  now: Date,
): ProposalState {
  return state === 'waiting' && expires <= now.toISOString() ? 'expired' : state;
}
