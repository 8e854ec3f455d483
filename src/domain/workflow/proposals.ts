import type { Transition } from './transition';

/**
 * What one person starts and nothing comes of before another has confirmed it: exceptional acts on a sheet, and other
 * dates of an open edition.
 */
export const proposals: readonly Transition[] = [
  {
    subject: 'force',
    action: 'skip_province',
    from: ['none'],
    to: 'in_review_ministry',
    roles: ['publisher'],
    conditions: ['reason'],
  },
  {
    subject: 'force',
    action: 'pass_check',
    from: ['none'],
    to: 'in_review_ministry',
    roles: ['publisher'],
    conditions: ['reason'],
  },
  {
    subject: 'force',
    action: 'withdraw',
    from: ['none'],
    to: 'in_review_ministry',
    roles: ['publisher'],
    conditions: ['reason'],
  },
  {
    subject: 'force',
    action: 'change_facts',
    from: ['none'],
    to: 'in_review_ministry',
    roles: ['ministry_editor'],
    conditions: ['reason'],
  },
  {
    subject: 'force',
    action: 'confirm',
    from: ['in_review_ministry'],
    to: 'approved',
    roles: ['publisher', 'ministry_reviewer'],
    conditions: ['four_eyes'],
  },
  {
    subject: 'force',
    action: 'refuse',
    // Also by the forcer: a force that is taken back lets nothing through.
    from: ['in_review_ministry', 'approved'],
    to: 'changes_requested',
    roles: ['publisher', 'ministry_reviewer'],
    conditions: ['reason', 'nothing_released'],
  },
  {
    subject: 'force',
    action: 'refuse',
    // Who proposed a change takes it back; other people's acts are not theirs to end.
    from: ['in_review_ministry'],
    to: 'changes_requested',
    roles: ['ministry_editor'],
    conditions: ['sender_only', 'reason'],
  },
  {
    subject: 'dates',
    action: 'propose_dates',
    from: ['none'],
    to: 'in_review_ministry',
    roles: ['publisher'],
    conditions: ['reason'],
  },
  {
    subject: 'dates',
    action: 'confirm',
    from: ['in_review_ministry'],
    to: 'approved',
    roles: ['publisher', 'ministry_reviewer'],
    conditions: ['four_eyes'],
  },
  {
    subject: 'dates',
    action: 'refuse',
    // Also by who proposed them.
    from: ['in_review_ministry'],
    to: 'changes_requested',
    roles: ['publisher', 'ministry_reviewer'],
    conditions: ['reason'],
  },
];
