import type { Standing } from './state';

/** Every place a figure or text can be in, as the table names it. `none`: nothing entered yet. */
export const positions = [
  'none',
  'draft',
  'in_review_province',
  'in_review_ministry',
  'changes_requested',
  'approved',
  'published',
] as const;
export type Position = (typeof positions)[number];

const standings: Readonly<Record<Exclude<Position, 'none'>, Standing>> = {
  draft: { state: 'draft', stage: null },
  in_review_province: { state: 'in_review', stage: 'province' },
  in_review_ministry: { state: 'in_review', stage: 'ministry' },
  changes_requested: { state: 'changes_requested', stage: null },
  approved: { state: 'approved', stage: null },
  published: { state: 'published', stage: null },
};

/** The standing that a position stands for. */
export function standingAt(position: Exclude<Position, 'none'>): Standing {
  return standings[position];
}

/** The position of a stored standing; `none` when there is no row. */
export function positionOf(standing: Standing | null): Position {
  if (standing === null) return 'none';
  if (standing.state !== 'in_review') return standing.state;
  return standing.stage === 'ministry' ? 'in_review_ministry' : 'in_review_province';
}
