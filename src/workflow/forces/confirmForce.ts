import { isLive } from '@/domain/forces/liveForces';
import { admit, decide } from '@/domain/workflow/decide';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { Acting } from '../sheet/acting';
import { releaseIfComplete } from '../release/publishIfComplete';
import { advanceSheet } from '../sheet/advanceSheet';
import { forceDeed } from '../sheet/forceDeed';
import { factsOfForce } from './forceFacts';
import { onSheetSeen, type ForceDone, type ForceRequest } from './forceRequest';
import { storeForces } from './storeForces';

/** A second person says yes to a force; when that was the last thing a booklet waited for, it is published. */
export async function confirmForce(acting: Acting, request: ForceRequest): Promise<Result<ForceDone>> {
  const strange = admit('confirm', factsOfForce({ figures: new Map() }, acting.person, { force: null }));
  if (strange.length > 0) return refused(strange);
  return onSheetSeen(acting, request, async (on) => {
    const { sheet } = on;
    const force = sheet.forces.find(({ number }) => number === request.number);
    if (force === undefined) return refusedFor('not_found', 'force');
    const decision = decide('confirm', factsOfForce(sheet, acting.person, { force }));
    if (!decision.allowed) return refused(decision.issues);
    if (!isLive(force, sheet)) return refusedFor('force_void', 'force');
    const confirmed = { ...force, confirmed: forceDeed(acting, { action: 'confirm', reason: null }) };
    const forces = sheet.forces.map((each) => (each === force ? confirmed : each));
    const stored = await storeForces(on, { action: 'confirm', reason: null, forces });
    const released = await releaseIfComplete({ ...on, sheet: stored });
    await advanceSheet(on.req, released?.sheet ?? stored);
    return ok({ publication: released?.publication ?? null });
  });
}
