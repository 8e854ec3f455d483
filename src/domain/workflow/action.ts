/** Every act of the workflow. The table (`transitions`) says who may do which, in which standing. */
export const actions = [
  'save',
  'send',
  'recall',
  'approve',
  'return',
  'accept_fall',
  'skip_province',
  'pass_check',
  'confirm',
  'refuse',
  'present',
] as const;
export type Action = (typeof actions)[number];

/** What an action answers for one figure. `stale` and `refused` store nothing. */
export const outcomes = ['done', 'unchanged', 'stale', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];
