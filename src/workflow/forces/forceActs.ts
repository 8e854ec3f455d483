import type { Force } from '@/domain/forces/force';
import { mostForces } from '@/domain/permissions/quotas';
import { tidyText } from '@/domain/turkish/letters';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { actOnSheet, decideMove, type ActAnswer, type ReturnRequest } from '../figures/moveFigures';
import { forceStamp } from '../sheet/forceTrace';
import { decideEach, storeDecisions, type DecidedFigure } from '../figures/storeDecisions';
import { isReleasedWith, newForce, storeForces } from './storeForces';
import type { SheetAct } from '../sheet/sheetContext';
import { failingChecks, seenOf, type FailingSet } from '@/domain/forces/failingChecks';
import { authorize, decide } from '@/domain/workflow/decide';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { advanceSheet } from '../sheet/advanceSheet';
import { factsOfForce, onSheetSeen, type ForceDone, type ForceRequest } from './forceRequest';
import { readFallbackValues } from '../sheet/fallbackValues';
import { isLive, liveFigures } from '@/domain/forces/liveForces';
import { createPublication } from '../release/createPublication';
import { factsChange } from '../sheet/directory';
import { withChangedFacts } from './changeFacts';
import { plannedWithdrawal } from './withdrawActs';
import { releaseIfComplete } from '../release/releaseBooklet';
import { restored } from '@/domain/forces/afterChange';

/** Takes figures past the province stage, for a publisher; a second person must confirm before a release. */
export async function skipProvince(acting: ActContext, request: ReturnRequest): Promise<ActAnswer> {
  const action = 'skip_province';
  const reason = tidyText(request.reason);
  return actOnSheet(acting, request, async (act) => {
    const judged = decideEach(request.figures, (ref) => decideSkip(act, reason, ref));
    const forces = [...act.sheet.forces, forceOf(act, judged, reason)];
    return storeDecisions(act, { action, judged, comment: reason, forces });
  });
}

function decideSkip(act: SheetAct, reason: string, ref: ReturnRequest['figures'][number]): DecidedFigure {
  const verdict = decideMove(act, { action: 'skip_province', reason }, ref);
  if (verdict.outcome !== 'done' || act.sheet.forces.length < mostForces) return verdict;
  const issue = { field: '', problem: 'quota_full', context: { most: mostForces } } as const;
  return { metric: ref.metric, before: verdict.before, outcome: 'refused', issues: [issue] };
}

function forceOf({ acting, sheet }: SheetAct, judged: readonly DecidedFigure[], reason: string): Force {
  const figures = judged.flatMap((each) =>
    each.outcome === 'done'
      ? [
          {
            metric: each.metric,
            round: each.after.round,
            touchedBy: each.after.touchedBy,
            approvedBefore: each.before?.approved ?? null,
          },
        ]
      : [],
  );
  const deed = forceStamp(acting, { action: 'skip_province', reason });
  return newForce(sheet, deed, { kind: 'skip_province', figures, check: null, values: {} });
}

export interface PassCheckRequest extends SheetPlace {
  readonly check: string;
  readonly of: FailingSet;
  /** The values that the publisher saw (`seenOf`): what stands in changes without the sheet. */
  readonly seen: string;
  readonly revision: number;
  readonly reason: string;
}

/**
 * Lets one failing hard check of one sheet pass, for a publisher and for its present values only: those that
 * were entered, or those that would be printed, stand-ins for missing ones included.
 */
export async function passCheck(acting: ActContext, request: PassCheckRequest): Promise<Result<ForceDone>> {
  const reason = tidyText(request.reason);
  const strange = authorize(
    'pass_check',
    factsOfForce({ figures: new Map() }, acting.person, { force: null }),
  );
  if (strange.length > 0) return refused(strange);
  return onSheetSeen(acting, request, async ({ req, sheet: seen }) => {
    const sheet = { ...seen, standIns: await readFallbackValues(req, seen) };
    const decision = decide('pass_check', factsOfForce(sheet, acting.person, { force: null, reason }));
    if (!decision.allowed) return refused(decision.issues);
    const failing = failingChecks(sheet).find(
      ({ check, of }) => check.key === request.check && of === request.of,
    );
    if (failing === undefined) return refusedFor('check_not_failing', 'check');
    if (failing.forced) return refusedFor('already_forced', 'check');
    if (sheet.forces.length >= mostForces) return refusedFor('quota_full', '', { most: mostForces });
    if (seenOf(failing) !== request.seen) return refusedFor('stale', 'check', { thing: 'check' });
    const deed = forceStamp(acting, { action: 'pass_check', reason });
    const { check, values } = failing;
    const force = newForce(sheet, deed, { kind: 'pass_check', figures: [], check: check.key, values });
    const forces = [...sheet.forces, force];
    const act = { req, acting, sheet };
    await advanceSheet(req, await storeForces(act, { action: 'pass_check', reason, forces }));
    return ok({ publication: null });
  });
}

/** Confirms a force, by a second person: withdraws what was proposed, or publishes when nothing else is missing. */
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
    const planned = force.kind === 'withdraw' ? await plannedWithdrawal(on, force) : ok(null);
    if (!planned.ok) return planned;
    const changed = force.facts === undefined ? ok(on) : await withChangedFacts(on, force.facts);
    if (!changed.ok) return changed;
    const confirmed = { ...force, confirmed: forceStamp(acting, { action: 'confirm', reason: null }) };
    const forces = sheet.forces.map((each) => (each === force ? confirmed : each));
    const also = force.facts === undefined ? [] : [factsChange(changed.value.sheet.province)];
    const stored = await storeForces(changed.value, { action: 'confirm', reason: null, forces, also });
    const after = { ...on, sheet: stored };
    const withdrawal = planned.value;
    const released =
      withdrawal === null ? await releaseIfComplete(after) : await createPublication(after, withdrawal);
    await advanceSheet(on.req, released.sheet);
    return ok({ publication: released.publication });
  });
}

export interface RefuseForceRequest extends ForceRequest {
  readonly reason: string;
}

/** Ends a force, for its forcer or another person: figures return to the province, its check fails again. */
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
