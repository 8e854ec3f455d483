import type { Bilingual } from '@/domain/bilingual';
import type { ConversationState } from '@/domain/conversations/conversation';
import type { Issue } from '@/domain/issue';
import type { Role } from '@/domain/permissions/person';
import type { ReturnCode } from '@/domain/workflow/returnReason';

/** What the address of a sheet says in `part` to lead to what is said of its figure. */
export const talkPart = 'konusma';

/** Somebody in a conversation. */
export interface TalkPerson {
  readonly id: string;
  readonly name: string;
}

interface TurnBase {
  /** The same each time; the latest one's is named when the conversation is resolved. */
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly by: TalkPerson;
  /** Name of the person whom `by` stood in for, or null. */
  readonly onBehalfOf: string | null;
  /** New to the reader. */
  readonly unread: boolean;
}

/** One thing that was said of a figure, or done about it. */
export type ConversationTurn = TurnBase &
  (
    | { readonly kind: 'comment'; readonly text: string; readonly mentions: readonly TalkPerson[] }
    // Returns of older releases have no code.
    | { readonly kind: 'return'; readonly code: ReturnCode | null; readonly text: string }
    | { readonly kind: 'sent' }
    | { readonly kind: 'approved' }
    | { readonly kind: 'resolved' }
  );

/** The conversation about one figure of one province and edition, the oldest first. */
export interface ConversationView {
  readonly figure: string;
  readonly metric: { readonly key: string; readonly label: Bilingual };
  readonly state: ConversationState;
  /** The reader is the one who is asked. */
  readonly awaitsReader: boolean;
  /** The latest turns; `older` says how many there were before them. */
  readonly turns: readonly ConversationTurn[];
  readonly older: number;
  readonly longest: number;
  readonly barred: { readonly comment: Issue | null; readonly resolve: Issue | null };
}

/** Where the conversation about one figure stands, for the rows of a sheet and a queue. */
export interface ConversationLine {
  readonly metric: string;
  readonly state: ConversationState;
  readonly comments: number;
  readonly unread: number;
  readonly awaitsReader: boolean;
}

/** The conversations of one sheet that have a comment, by metric. */
export interface SheetConversations {
  readonly lines: readonly ConversationLine[];
}

/** Somebody who may read a figure, and whom a comment on it may therefore name. */
export interface Mentionable extends TalkPerson {
  readonly roles: readonly Role[];
  /** Plate code; null for people of the ministry. */
  readonly province: string | null;
}

export interface MentionableView {
  readonly people: readonly Mentionable[];
}
