import type { Force } from '@/domain/forces/force';
import { isLive, liveFigures } from '@/domain/forces/liveForces';
import type { ReviewForce } from '@/contract/reviewView';
import type { SheetContext } from '../sheet/sheetContext';
import type { KnownFacts } from '../forces/knownFacts';
import { aboutOf } from '../forces/readForces';
import { stepOf } from '../sheet/forceTrace';

/** Gives the live forces that reviewers see: unconfirmed ones, and those on a figure under review. */
export function reviewForces(
  sheet: SheetContext,
  waiting: readonly string[],
  groups: KnownFacts['groups'],
): readonly ReviewForce[] {
  return (
    sheet.forces
      // A withdrawal is about what readers have, and not about what is under review.
      .filter((force) => force.kind !== 'withdraw' && isLive(force, sheet))
      .filter(
        (force) => force.confirmed === null || namedIn(force).some((metric) => waiting.includes(metric)),
      )
      .map((force) => ({
        number: force.number,
        kind: force.kind,
        about: aboutOf(sheet, force, groups),
        skipped: liveFigures(force, sheet.figures).map(({ metric }) => metric),
        forced: stepOf(force.forced),
        confirmed: force.confirmed && stepOf(force.confirmed),
      }))
  );
}

function namedIn({ figures, values }: Force): readonly string[] {
  return [...figures.map(({ metric }) => metric), ...Object.keys(values)];
}
