import type { Issue } from '../issue';
import { provinceRoles, type Person } from '../permissions/person';

/** Letters of one comment at most. */
export const longestComment = 2_000;
/** People whom one comment may name. */
export const mostMentions = 10;
/** Comments and resolutions of one figure. */
export const mostComments = 200;

/** `open`: somebody owes an answer; `answered`: whoever asked has not closed it yet. `none`: nobody has asked. */
export const conversationStates = ['none', 'open', 'answered', 'resolved'] as const;
export type ConversationState = (typeof conversationStates)[number];

/** The two sides of a conversation: who enters the figure, and who reviews it for the country. */
export const sides = ['province', 'ministry'] as const;
export type Side = (typeof sides)[number];

/** What people do in a conversation, as the timeline names it. */
export const remarkActions = ['comment', 'resolve'] as const;
export type RemarkAction = (typeof remarkActions)[number];

/** What somebody wrote about a figure, or that they closed the conversation. */
export interface Remark {
  readonly kind: 'comment' | 'resolved';
  readonly by: string;
  readonly side: Side;
  /** Ids of the people whom it names. */
  readonly mentions: readonly string[];
}

/** Where a conversation stands by what was written in it. */
export interface Question {
  readonly state: ConversationState;
  /** Who asked; null where nobody has. */
  readonly asker: string | null;
  readonly askerSide: Side | null;
  /** Whose answer it is: named people, or else everybody of a side. */
  readonly people: readonly string[];
  readonly side: Side | null;
}

/** The conversation that nobody has begun. */
export const noQuestion: Question = { state: 'none', asker: null, askerSide: null, people: [], side: null };

/** Gives the side on which a person speaks about a province's figure. */
export function sideOf({ roles, province }: Person, plate: string): Side {
  return province === plate && provinceRoles.some((role) => roles.includes(role)) ? 'province' : 'ministry';
}

const other: Readonly<Record<Side, Side>> = { province: 'ministry', ministry: 'province' };

interface Speaker {
  readonly id: string;
  readonly side: Side;
}

function owes({ people, side }: Question, who: Speaker): boolean {
  return people.includes(who.id) || side === who.side;
}

/** Tells whether somebody is among those who owe the answer now. */
export function isAsked(question: Question, who: Speaker): boolean {
  return question.state === 'open' && owes(question, who);
}

/**
 * Gives where a conversation stands after one more remark. Whoever names somebody asks them; whoever was asked and names
 * nobody answers; the asker goes on asking; anybody else asks the other side.
 */
export function afterRemark(before: Question, { kind, by, side, mentions }: Remark): Question {
  if (kind === 'resolved') return { ...before, state: 'resolved', people: [], side: null };
  const asked = mentions.filter((id) => id !== by);
  if (asked.length > 0) return { state: 'open', asker: by, askerSide: side, people: asked, side: null };
  const isLive = before.state === 'open' || before.state === 'answered';
  if (isLive && before.asker === by) return { ...before, state: 'open' };
  if (isLive && owes(before, { id: by, side })) return { ...before, state: 'answered' };
  return { state: 'open', asker: by, askerSide: side, people: [], side: other[side] };
}

/** Where the correction of a returned figure stands. */
export type Correction = 'none' | 'asked' | 'answered' | 'closed';

const correctionStates: Readonly<Record<Correction, ConversationState>> = {
  none: 'none',
  asked: 'open',
  answered: 'answered',
  closed: 'resolved',
};

/** Joins what was asked in words and what was asked by a return: what is open in either is open. */
export function stateOf(question: ConversationState, correction: Correction): ConversationState {
  const both: readonly ConversationState[] = [question, correctionStates[correction]];
  return (['open', 'answered', 'resolved'] as const).find((state) => both.includes(state)) ?? 'none';
}

/** What a resolution is judged by. */
export interface Resolving {
  readonly question: Question;
  /** The figure is returned and has not been sent again. */
  readonly isReturned: boolean;
  readonly person: Person;
  readonly plate: string;
}

/**
 * Says why somebody may not close a conversation, or null. The asker may; and who reviews for the side that asked. Nobody
 * closes what they were asked, and a return is closed by correcting the figure.
 */
export function resolveIssue({ question, isReturned, person, plate }: Resolving): Issue | null {
  const field = 'conversation';
  if (isReturned) return { field, problem: 'conversation_returned' };
  if (question.state !== 'open' && question.state !== 'answered')
    return { field, problem: 'conversation_not_open' };
  if (question.asker === person.id || reviewsFor(question.askerSide, person, plate)) return null;
  return { field, problem: 'conversation_not_yours' };
}

/** A review of the ministry's closes either side's: it comes last. */
function reviewsFor(side: Side | null, { roles, province }: Person, plate: string): boolean {
  if (roles.includes('ministry_reviewer')) return true;
  return side === 'province' && province === plate && roles.includes('province_approver');
}
