import { isLive, liveFigures } from '@/domain/forces/liveForces';
import { authorize, decide } from '@/domain/workflow/decide';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { ActContext } from '../sheet/actRequest';
import { releaseIfComplete } from '../release/publishIfComplete';
import { advanceSheet } from '../sheet/advanceSheet';
import { forceStamp } from '../sheet/forceTrace';
import { factsOfForce, onSheetSeen, type ForceDone, type ForceRequest } from './forceRequest';
import { isReleasedWith, storeForces } from './storeForces';
import { restored } from '@/domain/forces/afterChange';
import type { Force } from '@/domain/forces/force';
import { tidyText } from '@/domain/turkish/letters';
import type { DecidedFigure } from '../figures/decideEach';
import { decideMove } from '../figures/moveFigures';
import { storeDecisions } from '../figures/storeDecisions';
import type { SheetAct } from '../sheet/sheetContext';

/** A second person says yes to a force; when that was the last thing a booklet waited for, it is published. */
export async function confirmForce(acting: ActContext, request: ForceRequest): Promise<Result<ForceDone>> {
  const strange = authorize('confirm', factsOfForce({ figures: new Map() }, acting.person, { force: null }));
  if (strange.length > 0) return refused(strange);
  return onSheetSeen(acting, request, async (on) => {
    const { sheet } = on;
    const force = sheet.forces.find(({ number }) => number === request.number);
    if (force === undefined) return refusedFor('not_found', 'force');
    const decision = decide('confirm', factsOfForce(sheet, acting.person, { force }));
    if (!decision.allowed) return refused(decision.issues);
    if (!isLive(force, sheet)) return refusedFor('force_void', 'force');
    const confirmed = { ...force, confirmed: forceStamp(acting, { action: 'confirm', reason: null }) };
    const forces = sheet.forces.map((each) => (each === force ? confirmed : each));
    const stored = await storeForces(on, { action: 'confirm', reason: null, forces });
    const released = await releaseIfComplete({ ...on, sheet: stored });
    await advanceSheet(on.req, released?.sheet ?? stored);
    return ok({ publication: released?.publication ?? null });
  });
}

export interface RefuseForceRequest extends ForceRequest {
  readonly reason: string;
}

/** Takes a force back, by whoever forced or by somebody else: its figures wait for the province again, its check fails again. */
export async function refuseForce(acting: ActContext, asked: RefuseForceRequest): Promise<Result<ForceDone>> {
  const request = { ...asked, reason: tidyText(asked.reason) };
  const strange = authorize('refuse', factsOfForce({ figures: new Map() }, acting.person, { force: null }));
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
  const deed = forceStamp(acting, { action: 'refuse', reason });
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
): DecidedFigure {
  const { metric } = entry;
  const ref = { metric, revision: sheet.figures.get(metric)?.revision ?? 0 };
  const verdict = decideMove({ acting, sheet }, { action: 'refuse', reason }, ref);
  return verdict.outcome === 'done' ? { ...verdict, after: restored(verdict.after, entry) } : verdict;
}
