import { restored } from '@/domain/forces/afterChange';
import type { Force } from '@/domain/forces/force';
import { liveFigures } from '@/domain/forces/liveForces';
import { tidyText } from '@/domain/turkish/tidyText';
import { admit, decide } from '@/domain/workflow/decide';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { Acting } from '../sheet/acting';
import { forceDeed } from '../sheet/forceDeed';
import { factsOfForce } from './forceFacts';
import { onSheetSeen, type ForceDone, type ForceRequest } from './forceRequest';
import { isReleasedWith } from './isReleasedWith';
import type { JudgedFigure } from '../figures/judgedFigure';
import { judgeMove } from '../figures/moveFigures';
import { storeDecisions } from '../figures/storeDecisions';
import { advanceSheet } from '../sheet/advanceSheet';
import type { SheetAct } from '../sheet/sheetContext';
import { storeForces } from './storeForces';

export interface RefuseForceRequest extends ForceRequest {
  readonly reason: string;
}

/** Takes a force back, by whoever forced or by somebody else: its figures wait for the province again, its check fails again. */
export async function refuseForce(acting: Acting, asked: RefuseForceRequest): Promise<Result<ForceDone>> {
  const request = { ...asked, reason: tidyText(asked.reason) };
  const strange = admit('refuse', factsOfForce({ figures: new Map() }, acting.person, { force: null }));
  if (strange.length > 0) return refused(strange);
  return onSheetSeen(acting, request, async (on) => {
    const force = on.sheet.forces.find(({ number }) => number === request.number);
    if (force === undefined) return refusedFor('not_found', 'force');
    const released = await isReleasedWith(on, force);
    const question = { force, reason: request.reason, released };
    const decision = decide('refuse', factsOfForce(on.sheet, acting.person, question));
    if (!decision.allowed) return refused(decision.issues);
    return end(on, force, request.reason);
  });
}

async function end(on: SheetAct, force: Force, reason: string): Promise<Result<ForceDone>> {
  const { req, acting, sheet } = on;
  const deed = forceDeed(acting, { action: 'refuse', reason });
  const ended: Force = { ...force, ended: { ...deed, how: 'refused' } };
  const forces = sheet.forces.map((each) => (each === force ? ended : each));
  const judged = liveFigures(force, sheet.figures).map((entry) => judgeBack(on, entry, reason));
  const against = judged.flatMap((each) => (each.outcome === 'refused' ? each.issues : []));
  if (against.length > 0) return refused(against);
  const after =
    judged.length === 0
      ? await storeForces(on, { action: 'refuse', reason, forces })
      : (await storeDecisions(on, { action: 'refuse', judged, comment: reason, forces })).sheet;
  await advanceSheet(req, after);
  return ok({ publication: null });
}

/** One figure back to the province stage, as it was before the force. */
function judgeBack(
  { acting, sheet }: SheetAct,
  entry: Force['figures'][number],
  reason: string,
): JudgedFigure {
  const { metric } = entry;
  const ref = { metric, revision: sheet.figures.get(metric)?.revision ?? 0 };
  const verdict = judgeMove({ acting, sheet }, { action: 'refuse', reason }, ref);
  return verdict.outcome === 'done' ? { ...verdict, after: restored(verdict.after, entry) } : verdict;
}
