import type { Facts } from './facts';
import { standingAt } from './position';
import type { Stage, Standing } from './state';
import type { Transition } from './transition';

const reviewAt = (stage: Stage): Standing => ({ state: 'in_review', stage });

/** Where the row leads, with the edition's own stages put in. After the last stage comes `approved`. */
export function destinationOf(
  row: Transition,
  { record, stages }: Pick<Facts, 'record' | 'stages'>,
): Standing {
  if (row.to === 'same') return { state: record?.state ?? 'draft', stage: record?.stage ?? null };
  // Fail closed: an edition without stages still has somebody look.
  if (row.to === 'first_stage') return reviewAt(stages[0] ?? 'ministry');
  if (row.to !== 'next_stage') return standingAt(row.to);
  const passed = record?.stage ?? null;
  const next = passed === null ? undefined : stages[stages.indexOf(passed) + 1];
  return next === undefined ? standingAt('approved') : reviewAt(next);
}
