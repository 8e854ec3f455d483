import type { Force } from '@/domain/forces/force';
import { liveFigures } from '@/domain/forces/liveForces';
import { latestPublication } from '../sheet/latestPublication';
import type { SheetAct } from '../sheet/sheetAct';

/** Whether a publication holds what the force brought about. Before the second person's yes there is none. */
export async function isReleasedWith(
  { req, sheet }: Omit<SheetAct, 'acting'>,
  force: Force,
): Promise<boolean> {
  if (force.confirmed === null) return false;
  const place = { edition: sheet.edition.facts.code, province: sheet.province.plate };
  const last = await latestPublication(req, place);
  if (last === null) return false;
  if (force.kind === 'pass_check') return last.at >= force.confirmed.at;
  return liveFigures(force, sheet.figures).some(({ metric }) => {
    const figure = sheet.figures.get(metric);
    const isApproved = figure !== undefined && figure.state !== 'in_review';
    return isApproved && last.snapshot.figures[metric]?.revision === figure.approved?.revision;
  });
}
