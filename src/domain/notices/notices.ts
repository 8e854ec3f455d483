import { accountNotices } from './accountNotices';
import { dayNotices } from './dayNotices';
import type { NoticeRow } from './noticeRow';

export * from './noticeRow';

/**
 * Every mail, by its kind: who gets it when what happens (one mail per act and person). Nobody is told of their own act,
 * but of everything that happens to their own account; the publication job is nobody's, so the publisher who released a booklet
 * hears when it can be read. A train is one act: its publishers hear once that all of its booklets have ended, and before
 * that once if one fails.
 */
export const notices = {
  figures_to_review: {
    weight: 'duty',
    subject: 'figure',
    actions: ['send', 'approve', 'skip_province', 'refuse'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['review'],
  },
  figures_returned: {
    weight: 'duty',
    subject: 'figure',
    actions: ['return'],
    into: 'changes_requested',
    to: ['touchers', 'approvers'],
    links: ['sheet'],
  },
  figures_approved: {
    weight: 'news',
    subject: 'figure',
    actions: ['approve'],
    into: 'approved',
    to: ['province'],
    links: ['sheet'],
  },
  figure_named: {
    weight: 'duty',
    subject: 'conversation',
    actions: ['comment'],
    to: ['named'],
    links: ['sheet'],
  },
  figure_answered: {
    weight: 'news',
    subject: 'conversation',
    actions: ['comment'],
    to: ['asker'],
    links: ['sheet'],
  },
  text_to_review: {
    weight: 'duty',
    subject: 'text',
    actions: ['send', 'approve'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['review'],
  },
  text_returned: {
    weight: 'duty',
    subject: 'text',
    actions: ['return'],
    into: 'changes_requested',
    to: ['touchers'],
    links: ['text'],
  },
  text_approved: {
    weight: 'news',
    subject: 'text',
    actions: ['approve'],
    into: 'approved',
    to: ['sender'],
    links: ['text'],
  },
  import_to_review: {
    weight: 'duty',
    subject: 'import',
    actions: ['send'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['imports'],
  },
  import_returned: {
    weight: 'duty',
    subject: 'import',
    actions: ['return'],
    into: 'changes_requested',
    to: ['sender'],
    links: ['imports'],
  },
  import_approved: {
    weight: 'news',
    subject: 'import',
    actions: ['approve'],
    into: 'approved',
    to: ['sender'],
    links: ['imports'],
  },
  force_asked: {
    weight: 'duty',
    subject: 'force',
    actions: ['skip_province', 'pass_check', 'withdraw', 'change_facts'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['board'],
  },
  forced: {
    weight: 'news',
    subject: 'force',
    actions: ['skip_province', 'pass_check', 'withdraw', 'change_facts'],
    into: 'in_review',
    to: ['province'],
    links: ['sheet'],
  },
  force_confirmed: {
    weight: 'news',
    subject: 'force',
    actions: ['confirm'],
    into: 'approved',
    to: ['sender', 'province'],
    links: ['sheet'],
  },
  force_refused: {
    weight: 'news',
    subject: 'force',
    actions: ['refuse'],
    into: 'changes_requested',
    to: ['sender', 'province'],
    links: ['sheet'],
  },
  dates_asked: {
    weight: 'duty',
    subject: 'dates',
    actions: ['propose_dates'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['board'],
  },
  dates_changed: {
    weight: 'dated',
    subject: 'dates',
    actions: ['confirm'],
    into: 'approved',
    to: ['sender', 'provinces', 'publishers'],
    links: ['home'],
  },
  dates_refused: {
    weight: 'news',
    subject: 'dates',
    actions: ['refuse'],
    into: 'changes_requested',
    to: ['sender'],
    links: ['board'],
  },
  published: {
    weight: 'news',
    subject: 'booklet',
    into: 'done',
    to: ['province', 'publishers'],
    links: ['booklet', 'pdf'],
  },
  render_failed: { weight: 'duty', subject: 'booklet', into: 'failed', to: ['publishers'], links: ['board'] },
  published_together: {
    weight: 'news',
    subject: 'train_booklet',
    into: 'done',
    to: ['province'],
    links: ['booklet', 'pdf'],
  },
  train_failing: { weight: 'duty', subject: 'train', into: 'failing', to: ['publishers'], links: ['board'] },
  train_ended: { weight: 'news', subject: 'train', into: 'ended', to: ['publishers'], links: ['board'] },
  ...dayNotices,
  ...accountNotices,
} as const satisfies Readonly<Record<string, NoticeRow>>;

export type NoticeKind = keyof typeof notices;
export const noticeKinds = Object.keys(notices) as readonly NoticeKind[];
