import { reviewAt, standingAt, type Stage, type Standing } from './position';
import type { Transition } from './transition';

/** What stands, with the review stages that it goes through. */
interface Way {
  readonly record: Standing | null;
  readonly stages: readonly Stage[];
}

/** Gives the standing to which the row leads, by the edition's stages; after the last comes `approved`. */
export function destinationOf({ to }: Pick<Transition, 'to'>, { record, stages }: Way): Standing {
  if (to === 'same') return { state: record?.state ?? 'draft', stage: record?.stage ?? null };
  // Fail closed: an edition without stages still has somebody look.
  if (to === 'first_stage') return standingAt(reviewAt(stages[0] ?? 'ministry'));
  if (to !== 'next_stage') return standingAt(to);
  const passed = record?.stage ?? null;
  const next = passed === null ? undefined : stages[stages.indexOf(passed) + 1];
  return standingAt(next === undefined ? 'approved' : reviewAt(next));
}
