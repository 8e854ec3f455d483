import type { DeputyAction } from '../deputies/deputyAction';
import type { PersonAction } from '../people/personAction';
import type { Action } from '../workflow/action';
import { subjectOf } from './noticeSubject';
import type { State } from '../workflow/state';
import type { TimelineChange } from '../workflow/timelineEntry';
import { traceIn } from '../workflow/traceIn';

export const forceNotices = ['force_asked', 'forced', 'force_confirmed', 'force_refused'] as const;
export type ForceNotice = (typeof forceNotices)[number];

export const deputyNotices = ['deputy_named', 'deputy_ended'] as const;
export type DeputyNotice = (typeof deputyNotices)[number];

/** What happens to an account. */
const personNotices = [
  'invited',
  'reset_asked',
  'login_changed',
  'grants_changed',
  'second_factor_reset',
  'recovery_codes_renewed',
] as const;

/** What a mail can be about. */
export const noticeKinds = [
  'review_asked',
  'changes_requested',
  'approved',
  'published',
  'render_failed',
  'train_failing',
  'train_ended',
  ...personNotices,
  ...forceNotices,
  ...deputyNotices,
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * Whom a notice goes to. `next_reviewers`: who may approve the thing now; `touchers`: who changed it since its last
 * final approval; `sender`: who sent it; `province`: the people of the province; `publishers`: all publishers; `person`: whose account it is;
 * `deputy`: who stands in for somebody; `principal`: who is stood in for.
 */
export const audiences = [
  'next_reviewers',
  'touchers',
  'sender',
  'province',
  'publishers',
  'person',
  'deputy',
  'principal',
] as const;
export type Audience = (typeof audiences)[number];

/** What happened to a figure, a text, an account or a deputy by somebody's act, or to a booklet's files by the publication job. */
export type NoticeRow =
  | {
      readonly subject: 'figure' | 'text' | 'import';
      readonly actions: readonly Action[];
      readonly into: State;
      readonly kind: 'review_asked' | 'changes_requested' | 'approved';
      readonly to: readonly Audience[];
    }
  | {
      readonly subject: 'force';
      readonly actions: readonly Action[];
      readonly into: State;
      readonly kind: ForceNotice;
      readonly to: readonly Audience[];
    }
  | {
      readonly subject: 'booklet';
      readonly into: 'done' | 'failed';
      readonly kind: 'published' | 'render_failed';
      readonly to: readonly Audience[];
    }
  | {
      readonly subject: 'train_booklet';
      readonly into: 'done';
      readonly kind: 'published';
      readonly to: readonly Audience[];
    }
  | {
      readonly subject: 'train';
      readonly into: 'failing' | 'ended';
      readonly kind: 'train_failing' | 'train_ended';
      readonly to: readonly Audience[];
    }
  | {
      readonly subject: 'person';
      readonly actions: readonly PersonAction[];
      readonly kind: (typeof personNotices)[number];
      readonly to: readonly Audience[];
    }
  | {
      readonly subject: 'deputy';
      readonly actions: readonly DeputyAction[];
      readonly kind: DeputyNotice;
      readonly to: readonly Audience[];
    };

export type ActNoticeRow = Extract<NoticeRow, { actions: readonly unknown[] }>;
/** What the publication job brings about, and no act. */
export type JobNoticeRow = Exclude<NoticeRow, ActNoticeRow>;

/**
 * Who gets a mail when what happens (one mail per act and person). Nobody is told of the own act, but of
 * everything that happens to the own account; the publication job is nobody's, so the publisher who released a booklet
 * hears when it can be read. A train is one act: its publishers hear once that all of its booklets have ended, and before
 * that once if one fails.
 */
export const notices: readonly NoticeRow[] = [
  {
    subject: 'figure',
    actions: ['send', 'approve', 'skip_province', 'refuse'],
    into: 'in_review',
    kind: 'review_asked',
    to: ['next_reviewers'],
  },
  {
    subject: 'figure',
    actions: ['return'],
    into: 'changes_requested',
    kind: 'changes_requested',
    to: ['touchers'],
  },
  { subject: 'figure', actions: ['approve'], into: 'approved', kind: 'approved', to: ['province'] },
  {
    subject: 'text',
    actions: ['send', 'approve'],
    into: 'in_review',
    kind: 'review_asked',
    to: ['next_reviewers'],
  },
  {
    subject: 'text',
    actions: ['return'],
    into: 'changes_requested',
    kind: 'changes_requested',
    to: ['touchers'],
  },
  { subject: 'text', actions: ['approve'], into: 'approved', kind: 'approved', to: ['sender'] },
  { subject: 'import', actions: ['send'], into: 'in_review', kind: 'review_asked', to: ['next_reviewers'] },
  {
    subject: 'import',
    actions: ['return'],
    into: 'changes_requested',
    kind: 'changes_requested',
    to: ['sender'],
  },
  { subject: 'import', actions: ['approve'], into: 'approved', kind: 'approved', to: ['sender'] },
  {
    subject: 'force',
    actions: ['skip_province', 'pass_check'],
    into: 'in_review',
    kind: 'force_asked',
    to: ['next_reviewers'],
  },
  {
    subject: 'force',
    actions: ['skip_province', 'pass_check'],
    into: 'in_review',
    kind: 'forced',
    to: ['province'],
  },
  {
    subject: 'force',
    actions: ['confirm'],
    into: 'approved',
    kind: 'force_confirmed',
    to: ['sender', 'province'],
  },
  {
    subject: 'force',
    actions: ['refuse'],
    into: 'changes_requested',
    kind: 'force_refused',
    to: ['sender', 'province'],
  },
  { subject: 'booklet', into: 'done', kind: 'published', to: ['province', 'publishers'] },
  { subject: 'booklet', into: 'failed', kind: 'render_failed', to: ['publishers'] },
  { subject: 'train_booklet', into: 'done', kind: 'published', to: ['province'] },
  { subject: 'train', into: 'failing', kind: 'train_failing', to: ['publishers'] },
  { subject: 'train', into: 'ended', kind: 'train_ended', to: ['publishers'] },
  { subject: 'person', actions: ['invite'], kind: 'invited', to: ['person'] },
  { subject: 'person', actions: ['ask_reset'], kind: 'reset_asked', to: ['person'] },
  { subject: 'person', actions: ['change_login'], kind: 'login_changed', to: ['person'] },
  { subject: 'person', actions: ['grant'], kind: 'grants_changed', to: ['person'] },
  { subject: 'person', actions: ['reset_second_factor'], kind: 'second_factor_reset', to: ['person'] },
  { subject: 'person', actions: ['renew_recovery_codes'], kind: 'recovery_codes_renewed', to: ['person'] },
  { subject: 'deputy', actions: ['name_deputy'], kind: 'deputy_named', to: ['deputy', 'principal'] },
  { subject: 'deputy', actions: ['end_deputy'], kind: 'deputy_ended', to: ['deputy', 'principal'] },
];

/** How the timeline names a force among the things that an act changed. */
const forcePrefix = 'force:';
export const forceField = (number: number): string => forcePrefix + String(number);

/** One row of the table that an act brought about, and the figures or the text it is about, at the revision it left them. */
export interface ActNotice {
  readonly row: ActNoticeRow;
  readonly changed: readonly { readonly field: string; readonly revision: number }[];
}

/** What an act, as the timeline has it, is told of; nothing for most acts. */
export function noticesOf(act: {
  readonly scope: string;
  readonly action: string;
  readonly changes: readonly TimelineChange[];
}): readonly ActNotice[] {
  const subject = subjectOf(act.scope);
  return notices.flatMap((row): readonly ActNotice[] => {
    if (!isActRow(row) || !isAbout(row, subject)) return [];
    if (!row.actions.some((action) => action === act.action)) return [];
    if (row.subject === 'deputy') return [{ row, changed: [] }];
    if (row.subject === 'person') return isFirstGrant(act) ? [] : [{ row, changed: [] }];
    const changed = act.changes.flatMap(({ field, after }) => {
      const { state, revision } = traceIn(after);
      const isForce = field.startsWith(forcePrefix);
      return state === row.into && isForce === (row.subject === 'force') ? [{ field, revision }] : [];
    });
    return changed.length === 0 ? [] : [{ row, changed }];
  });
}

function isActRow(row: NoticeRow): row is ActNoticeRow {
  return 'actions' in row;
}

/** A sheet's chain holds what happens to its figures and what is forced on it. */
function isAbout(row: ActNoticeRow, subject: ActNoticeRow['subject'] | null): boolean {
  return row.subject === subject || (row.subject === 'force' && subject === 'figure');
}

/** What somebody is given with the account comes with the invitation. */
function isFirstGrant({ action, changes }: { action: string; changes: readonly TimelineChange[] }): boolean {
  return action === 'grant' && changes.some(({ field, before }) => field === 'roles' && before === null);
}

/** The row for what the job did with one booklet, with one that left with a train, or with a whole train. */
export function noticeOfJob(
  subject: JobNoticeRow['subject'],
  into: JobNoticeRow['into'],
): JobNoticeRow | null {
  const rows = notices.filter((row): row is JobNoticeRow => !isActRow(row));
  return rows.find((row) => row.subject === subject && row.into === into) ?? null;
}
