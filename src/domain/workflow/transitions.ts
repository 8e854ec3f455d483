import type { ConditionOf } from './action';
import { proposals } from './proposals';
import type { Transition } from './transition';

/** What must hold for a province's value to be written down. A draft may wait for its reason. */
const entering: readonly ConditionOf<'figure'>[] = [
  'own_province',
  'edition_open',
  'entry_open',
  'metric_asked',
];

/**
 * The workflow (docs/workflow.md). Buttons, endpoints, docs, mails and tests are derived from these rows; what is not here is refused.
 * Two rows for one action differ in where it leads or who may do it. `none` means that no row is stored yet.
 */
export const transitions: readonly Transition[] = [
  {
    subject: 'figure',
    action: 'save',
    from: ['none', 'draft', 'approved', 'published'],
    to: 'draft',
    roles: ['province_editor'],
    conditions: [...entering, 'typed_twice'],
  },
  {
    subject: 'figure',
    action: 'save',
    from: ['changes_requested'],
    to: 'changes_requested',
    roles: ['province_editor'],
    conditions: [...entering, 'typed_twice'],
  },
  {
    subject: 'figure',
    action: 'type',
    // One of two typings: what both say is saved.
    from: ['none', 'draft', 'changes_requested', 'approved', 'published'],
    to: 'same',
    roles: ['province_editor'],
    conditions: [...entering, 'two_typings'],
  },
  {
    subject: 'figure',
    action: 'send',
    from: ['draft', 'changes_requested'],
    to: 'first_stage',
    roles: ['province_editor'],
    conditions: [
      ...entering,
      'entered',
      'typed_twice',
      'absence_reason',
      'fall_reason',
      'hard_checks',
      'soft_checks',
      'carried_stands',
    ],
  },
  {
    subject: 'figure',
    action: 'recall',
    from: ['in_review_province', 'in_review_ministry'],
    to: 'draft',
    roles: ['province_editor'],
    conditions: ['own_province', 'edition_open', 'entry_open', 'sender_only'],
  },
  {
    subject: 'figure',
    action: 'approve',
    from: ['in_review_province'],
    to: 'next_stage',
    roles: ['province_approver'],
    conditions: ['own_province', 'edition_open', 'carried_stands', 'four_eyes', 'one_stage_per_round'],
  },
  {
    subject: 'figure',
    action: 'approve',
    from: ['in_review_ministry'],
    to: 'next_stage',
    roles: ['ministry_reviewer'],
    conditions: ['edition_open', 'carried_stands', 'four_eyes', 'one_stage_per_round', 'readers_done'],
  },
  {
    subject: 'figure',
    action: 'return',
    from: ['in_review_province'],
    to: 'changes_requested',
    roles: ['province_approver'],
    conditions: ['own_province', 'edition_open', 'reason'],
  },
  {
    subject: 'figure',
    action: 'return',
    from: ['in_review_ministry'],
    to: 'changes_requested',
    roles: ['ministry_reviewer'],
    // Also by the first stage's approver: a return lets nothing through, and what returns begins a new round.
    conditions: ['edition_open', 'reason', 'readers_done'],
  },
  {
    subject: 'figure',
    action: 'read',
    from: ['in_review_ministry'],
    // Where a check finds something serious, two decide without seeing each other; what both say is done.
    to: 'same',
    roles: ['ministry_reviewer'],
    conditions: ['edition_open', 'four_eyes', 'one_stage_per_round', 'two_readers', 'unread'],
  },
  {
    subject: 'figure',
    action: 'accept_fall',
    // It is the approved copy that fell, and that a release waits for: whatever the working value is doing.
    from: ['draft', 'in_review_province', 'in_review_ministry', 'changes_requested', 'approved', 'published'],
    to: 'same',
    roles: ['publisher'],
    conditions: ['edition_open', 'fall_awaits'],
  },
  {
    subject: 'figure',
    action: 'skip_province',
    from: ['in_review_province'],
    to: 'in_review_ministry',
    roles: ['publisher'],
    // Never past the last stage: somebody who did not touch the figure approves it there.
    conditions: ['edition_open', 'later_stage', 'reason'],
  },
  {
    subject: 'figure',
    action: 'refuse',
    from: ['in_review_ministry', 'approved'],
    to: 'in_review_province',
    roles: ['publisher', 'ministry_reviewer'],
    conditions: ['forced', 'reason'],
  },
  {
    subject: 'figure',
    action: 'present',
    from: ['approved', 'published'],
    to: 'published',
    roles: [],
    conditions: [],
  },
  {
    subject: 'text',
    action: 'save',
    from: ['none', 'draft', 'approved'],
    to: 'draft',
    roles: ['ministry_editor'],
    conditions: [],
  },
  {
    subject: 'text',
    action: 'save',
    from: ['changes_requested'],
    to: 'changes_requested',
    roles: ['ministry_editor'],
    conditions: [],
  },
  {
    subject: 'text',
    action: 'send',
    from: ['draft', 'changes_requested'],
    to: 'first_stage',
    roles: ['ministry_editor'],
    conditions: [],
  },
  {
    subject: 'text',
    action: 'recall',
    from: ['in_review_ministry'],
    to: 'draft',
    roles: ['ministry_editor'],
    conditions: ['sender_only'],
  },
  {
    subject: 'text',
    action: 'approve',
    from: ['in_review_ministry'],
    to: 'next_stage',
    roles: ['ministry_editor', 'ministry_reviewer'],
    conditions: ['four_eyes', 'one_stage_per_round'],
  },
  {
    subject: 'text',
    action: 'return',
    from: ['in_review_ministry'],
    to: 'changes_requested',
    roles: ['ministry_editor', 'ministry_reviewer'],
    conditions: ['reason'],
  },
  ...proposals,
  // An import of the past is sent once and decided as a whole; a better file is another import.
  {
    subject: 'import',
    action: 'send',
    from: ['none'],
    to: 'first_stage',
    roles: ['ministry_editor', 'publisher'],
    conditions: [],
  },
  {
    subject: 'import',
    action: 'recall',
    from: ['in_review_ministry'],
    to: 'draft',
    roles: ['ministry_editor', 'publisher'],
    conditions: ['sender_only'],
  },
  {
    subject: 'import',
    action: 'approve',
    from: ['in_review_ministry'],
    to: 'next_stage',
    roles: ['ministry_reviewer'],
    conditions: ['four_eyes', 'one_stage_per_round'],
  },
  {
    subject: 'import',
    action: 'return',
    from: ['in_review_ministry'],
    to: 'changes_requested',
    roles: ['ministry_reviewer'],
    conditions: ['reason'],
  },
];
