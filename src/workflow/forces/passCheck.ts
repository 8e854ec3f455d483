import { failingChecks, seenOf, type FailingSet } from '@/domain/forces/failingChecks';
import { tidyText } from '@/domain/turkish/letters';
import { authorize, decide } from '@/domain/workflow/decide';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { forceStamp } from '../sheet/forceTrace';
import { factsOfForce, onSheetSeen, type ForceDone } from './forceRequest';
import { newForce, storeForces } from './storeForces';
import { readFallbackValues } from '../sheet/fallbackValues';

export interface PassCheckRequest extends SheetPlace {
  readonly check: string;
  readonly of: FailingSet;
  /** The values that the publisher saw (`seenOf`): what stands in changes without the sheet. */
  readonly seen: string;
  readonly revision: number;
  readonly reason: string;
}

/**
 * A publisher lets one failing hard check of one sheet pass, for the values that stand there and no others: those that
 * were entered, or those that would be printed, what stands in for missing ones included.
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
