import type { Force } from '@/domain/forces/force';
import { liveFigures } from '@/domain/forces/liveForces';
import { readWhole } from '../sheet/publications';
import type { SheetAct } from '../sheet/sheetContext';

/** Whether a publication holds what the force brought about. Before the second person's yes there is none. */
export async function isReleasedWith(
  { req, sheet }: Omit<SheetAct, 'acting'>,
  force: Force,
): Promise<boolean> {
  if (force.confirmed === null) return false;
  const [last] = sheet.publications;
  if (last === undefined) return false;
  if (force.kind === 'pass_check') return last.at >= force.confirmed.at;
  const { snapshot } = await readWhole(req, last.id);
  return liveFigures(force, sheet.figures).some(({ metric }) => {
    const figure = sheet.figures.get(metric);
    const isApproved = figure !== undefined && figure.state !== 'in_review';
    return isApproved && snapshot.figures[metric]?.revision === figure.approved?.revision;
  });
}
