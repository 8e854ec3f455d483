import type { NoticeRow } from './noticeRow';

/** The mails about accounts and deputyships: nothing delays what concerns the safety of an account. */
export const accountNotices = {
  invited: { weight: 'safety', subject: 'person', actions: ['invite'], to: ['person'], links: ['password'] },
  reset_asked: {
    weight: 'safety',
    subject: 'person',
    actions: ['ask_reset'],
    to: ['person'],
    links: ['password'],
  },
  login_changed: {
    weight: 'safety',
    subject: 'person',
    actions: ['change_login'],
    to: ['person'],
    links: ['account'],
  },
  grants_changed: {
    weight: 'safety',
    subject: 'person',
    actions: ['grant'],
    to: ['person'],
    links: ['home'],
  },
  second_factor_reset: {
    weight: 'safety',
    subject: 'person',
    actions: ['reset_second_factor'],
    to: ['person'],
    links: ['home'],
  },
  identity_unlinked: {
    weight: 'safety',
    subject: 'person',
    actions: ['unlink_identity'],
    to: ['person'],
    links: ['home'],
  },
  recovery_codes_renewed: {
    weight: 'safety',
    subject: 'person',
    actions: ['renew_recovery_codes'],
    to: ['person'],
    links: ['home'],
  },
  // An act that needs a second person, and what becomes of it: told to all who could confirm it.
  change_proposed: {
    weight: 'safety',
    subject: 'person',
    actions: ['propose_change'],
    to: ['person', 'admins', 'publishers'],
    links: ['home'],
  },
  change_confirmed: {
    weight: 'safety',
    subject: 'person',
    actions: ['confirm_change'],
    to: ['admins', 'publishers'],
    links: ['home'],
  },
  change_dropped: {
    weight: 'safety',
    subject: 'person',
    actions: ['reject_change', 'withdraw_change', 'expire_change'],
    to: ['person', 'admins', 'publishers'],
    links: ['home'],
  },
  // What one person does alone: taking power away.
  account_changed: {
    weight: 'safety',
    subject: 'person',
    actions: ['grant', 'change_login', 'make_admin'],
    to: ['admins', 'publishers'],
    links: ['home'],
  },
  deputy_named: {
    weight: 'safety',
    subject: 'deputy',
    actions: ['name_deputy'],
    to: ['deputy', 'principal'],
    links: ['deputies'],
  },
  deputy_ended: {
    weight: 'safety',
    subject: 'deputy',
    actions: ['end_deputy'],
    to: ['deputy', 'principal'],
    links: ['deputies'],
  },
} as const satisfies Readonly<Record<string, NoticeRow>>;
