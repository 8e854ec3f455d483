import type { Force } from '@/domain/forces/force';
import { isLive, liveFigures } from '@/domain/forces/liveForces';
import type { ReviewForce } from '@/contract/reviewView';
import type { SheetContext } from '../sheet/sheetContext';
import { aboutOf, stepOf } from '../forces/readForces';

/** The forces that a reviewer should know of: those that nobody confirmed yet, and those on a figure under review. */
export function reviewForces(sheet: SheetContext, waiting: readonly string[]): readonly ReviewForce[] {
  return sheet.forces
    .filter((force) => isLive(force, sheet))
    .filter((force) => force.confirmed === null || namedIn(force).some((metric) => waiting.includes(metric)))
    .map((force) => ({
      number: force.number,
      kind: force.kind,
      about: aboutOf(sheet, force),
      skipped: liveFigures(force, sheet.figures).map(({ metric }) => metric),
      forced: stepOf(force.forced),
      confirmed: force.confirmed && stepOf(force.confirmed),
    }));
}

function namedIn({ figures, values }: Force): readonly string[] {
  return [...figures.map(({ metric }) => metric), ...Object.keys(values)];
}
