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
    subject: 'figure',
    actions: ['send', 'approve', 'skip_province', 'refuse'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['review'],
  },
  figures_returned: {
    subject: 'figure',
    actions: ['return'],
    into: 'changes_requested',
    to: ['touchers'],
    links: ['sheet'],
  },
  figures_approved: {
    subject: 'figure',
    actions: ['approve'],
    into: 'approved',
    to: ['province'],
    links: ['sheet'],
  },
  figure_named: {
    subject: 'conversation',
    actions: ['comment'],
    to: ['named'],
    links: ['sheet'],
  },
  figure_answered: {
    subject: 'conversation',
    actions: ['comment'],
    to: ['asker'],
    links: ['sheet'],
  },
  text_to_review: {
    subject: 'text',
    actions: ['send', 'approve'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['review'],
  },
  text_returned: {
    subject: 'text',
    actions: ['return'],
    into: 'changes_requested',
    to: ['touchers'],
    links: ['text'],
  },
  text_approved: {
    subject: 'text',
    actions: ['approve'],
    into: 'approved',
    to: ['sender'],
    links: ['text'],
  },
  import_to_review: {
    subject: 'import',
    actions: ['send'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['imports'],
  },
  import_returned: {
    subject: 'import',
    actions: ['return'],
    into: 'changes_requested',
    to: ['sender'],
    links: ['imports'],
  },
  import_approved: {
    subject: 'import',
    actions: ['approve'],
    into: 'approved',
    to: ['sender'],
    links: ['imports'],
  },
  force_asked: {
    subject: 'force',
    actions: ['skip_province', 'pass_check', 'withdraw', 'change_facts'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['board'],
  },
  forced: {
    subject: 'force',
    actions: ['skip_province', 'pass_check', 'withdraw', 'change_facts'],
    into: 'in_review',
    to: ['province'],
    links: ['sheet'],
  },
  force_confirmed: {
    subject: 'force',
    actions: ['confirm'],
    into: 'approved',
    to: ['sender', 'province'],
    links: ['sheet'],
  },
  force_refused: {
    subject: 'force',
    actions: ['refuse'],
    into: 'changes_requested',
    to: ['sender', 'province'],
    links: ['sheet'],
  },
  dates_asked: {
    subject: 'dates',
    actions: ['propose_dates'],
    into: 'in_review',
    to: ['next_reviewers'],
    links: ['board'],
  },
  dates_changed: {
    subject: 'dates',
    actions: ['confirm'],
    into: 'approved',
    to: ['sender', 'provinces', 'publishers'],
    links: ['home'],
  },
  dates_refused: {
    subject: 'dates',
    actions: ['refuse'],
    into: 'changes_requested',
    to: ['sender'],
    links: ['board'],
  },
  published: {
    subject: 'booklet',
    into: 'done',
    to: ['province', 'publishers'],
    links: ['booklet', 'pdf'],
  },
  render_failed: { subject: 'booklet', into: 'failed', to: ['publishers'], links: ['board'] },
  published_together: {
    subject: 'train_booklet',
    into: 'done',
    to: ['province'],
    links: ['booklet', 'pdf'],
  },
  train_failing: { subject: 'train', into: 'failing', to: ['publishers'], links: ['board'] },
  train_ended: { subject: 'train', into: 'ended', to: ['publishers'], links: ['board'] },
  invited: { subject: 'person', actions: ['invite'], to: ['person'], links: ['password'] },
  reset_asked: { subject: 'person', actions: ['ask_reset'], to: ['person'], links: ['password'] },
  login_changed: { subject: 'person', actions: ['change_login'], to: ['person'], links: ['account'] },
  grants_changed: { subject: 'person', actions: ['grant'], to: ['person'], links: ['home'] },
  second_factor_reset: {
    subject: 'person',
    actions: ['reset_second_factor'],
    to: ['person'],
    links: ['home'],
  },
  identity_unlinked: {
    subject: 'person',
    actions: ['unlink_identity'],
    to: ['person'],
    links: ['home'],
  },
  recovery_codes_renewed: {
    subject: 'person',
    actions: ['renew_recovery_codes'],
    to: ['person'],
    links: ['home'],
  },
  // An act that needs a second person, and what becomes of it: told to all who could confirm it.
  change_proposed: {
    subject: 'person',
    actions: ['propose_change'],
    to: ['person', 'admins', 'publishers'],
    links: ['home'],
  },
  change_confirmed: {
    subject: 'person',
    actions: ['confirm_change'],
    to: ['admins', 'publishers'],
    links: ['home'],
  },
  change_dropped: {
    subject: 'person',
    actions: ['reject_change', 'withdraw_change', 'expire_change'],
    to: ['person', 'admins', 'publishers'],
    links: ['home'],
  },
  // What one person does alone: taking power away.
  account_changed: {
    subject: 'person',
    actions: ['grant', 'change_login', 'make_admin'],
    to: ['admins', 'publishers'],
    links: ['home'],
  },
  deputy_named: {
    subject: 'deputy',
    actions: ['name_deputy'],
    to: ['deputy', 'principal'],
    links: ['deputies'],
  },
  deputy_ended: {
    subject: 'deputy',
    actions: ['end_deputy'],
    to: ['deputy', 'principal'],
    links: ['deputies'],
  },
} as const satisfies Readonly<Record<string, NoticeRow>>;

export type NoticeKind = keyof typeof notices;
export const noticeKinds = Object.keys(notices) as readonly NoticeKind[];
