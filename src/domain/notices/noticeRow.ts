import type { RemarkAction } from '../conversations/conversation';
import type { DeputyAction } from '../deputies/deputy';
import type { PersonAction } from '../people/personChange';
import type { MomentKind } from './editionMoments';
import type { ActionOf, Subject } from '../workflow/action';
import type { State } from '../workflow/position';

/**
 * Whom a notice goes to. `next_reviewers`: who may approve the thing now; `touchers`: who changed it since its last
 * final approval; `approvers`: who approved what came back since it was sent; `owing`: who has something to do on it;
 * `sender`: who sent it; `province`: the people of the province; `provinces`: those of all provinces; `publishers`: all publishers; `admins`: all admins; `person`: whose account it is;
 * `deputy`: who stands in for somebody; `principal`: who is stood in for; `named`: whom a comment names; `asker`: who asked what it answers.
 */
export const audiences = [
  'next_reviewers',
  'touchers',
  'approvers',
  'owing',
  'sender',
  'province',
  'provinces',
  'publishers',
  'admins',
  'person',
  'deputy',
  'principal',
  'named',
  'asker',
] as const;
export type Audience = (typeof audiences)[number];

/** Where a mail can lead: to screens of the desk, to the text it is about, to a booklet and its PDF file. */
export type NoticeLink =
  | 'review'
  | 'sheet'
  | 'board'
  | 'imports'
  | 'deputies'
  | 'password'
  | 'account'
  | 'home'
  | 'text'
  | 'booklet'
  | 'pdf';

/** What happens in a review. */
type ReviewOccasion = {
  readonly [S in Subject]: {
    readonly subject: S;
    readonly actions: readonly ActionOf<S>[];
    readonly into: State;
  };
}[Subject];

/** What the publication job brings about, and no act. */
export type JobOccasion =
  | { readonly subject: 'booklet'; readonly into: 'done' | 'failed' }
  | { readonly subject: 'train_booklet'; readonly into: 'done' }
  | { readonly subject: 'train'; readonly into: 'failing' | 'ended' };

/** What a day of an edition brings about, and more time for a sheet. */
type DayOccasion =
  | { readonly subject: 'reminder'; readonly moments: readonly MomentKind[] }
  | { readonly subject: 'extension'; readonly actions: readonly ['grant_exception'] };
/** What people write to each other about a figure. */
interface ConversationOccasion {
  readonly subject: 'conversation';
  readonly actions: readonly RemarkAction[];
}

type AccountOccasion =
  | { readonly subject: 'person'; readonly actions: readonly PersonAction[] }
  | { readonly subject: 'deputy'; readonly actions: readonly DeputyAction[] };

/**
 * How much a mail matters: `safety` of an account, which nothing delays; `dated`: a day that is due, which no choice delays;
 * `duty`: something waits for its reader; `news`: something happened that asks for nothing.
 */
export type Weight = 'safety' | 'dated' | 'duty' | 'news';

/** One mail: what brings it about, whom it goes to, and where it leads. Its words are in messages/mail. */
export type NoticeRow = (
  ReviewOccasion | JobOccasion | DayOccasion | ConversationOccasion | AccountOccasion
) & {
  readonly weight: Weight;
  readonly to: readonly Audience[];
  readonly links: readonly NoticeLink[];
};
