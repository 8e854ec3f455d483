import type { Force, ForceKind, WithdrawalTerms } from '@/domain/forces/force';
import { unconfirmedForces } from '@/domain/forces/liveForces';
import type { Issue } from '@/domain/issue';
import { mostForces } from '@/domain/permissions/quotas';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import { authorize, decide } from '@/domain/workflow/decide';
import type { Release } from '../release/createPublication';
import { issuesAgainst, planWithdrawal, readReadersHave, tidyTerms } from '../release/planWithdrawal';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { forceStamp } from '../sheet/forceTrace';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';
import { factsOfForce, onSheetSeen, type ForceDone } from './forceRequest';
import { newForce, storeForces } from './storeForces';

export interface ProposeWithdrawalRequest extends SheetPlace, WithdrawalTerms {
  readonly revision: number;
  /** Stays inside: readers are shown the notice. */
  readonly reason: string;
}

/** Proposes to withdraw numbers from readers, for a publisher; nothing happens to readers before another person confirms it. */
export async function proposeWithdrawal(
  acting: ActContext,
  request: ProposeWithdrawalRequest,
): Promise<Result<ForceDone>> {
  const reason = tidyText(request.reason);
  const nothing = { figures: new Map() };
  const strange = authorize('withdraw', factsOfForce(nothing, acting.person, { force: null }));
  if (strange.length > 0) return refused(strange);
  return onSheetSeen(acting, request, async (act) => {
    const { sheet } = act;
    const decision = decide('withdraw', factsOfForce(sheet, acting.person, { force: null, reason }));
    if (!decision.allowed) return refused(decision.issues);
    const have = await readReadersHave(act);
    const { takes, about, leftOut, notice, noticeEn, instead } = request;
    const terms = tidyTerms({ takes, about, leftOut, notice, noticeEn, instead }, have);
    const against = [...waitingIssues(sheet, 'withdraw'), ...issuesAgainst(sheet, terms, have)];
    if (against.length > 0) return refused(against);
    if (sheet.forces.length >= mostForces) return refusedFor('quota_full', '', { most: mostForces });
    const deed = forceStamp(acting, { action: 'withdraw', reason });
    const matter = { kind: 'withdraw', figures: [], check: null, values: {} } as const;
    const withdrawal = { ...terms, standing: have.standing };
    const force = { ...newForce(sheet, deed, matter), withdrawal };
    const forces = [...sheet.forces, force];
    await advanceSheet(act.req, await storeForces(act, { action: 'withdraw', reason, forces }));
    return ok({ publication: null });
  });
}

/** Lists what of a kind waits already: of two, the second would be confirmed over something else than was seen. */
export function waitingIssues(sheet: SheetContext, asked: ForceKind): readonly Issue[] {
  const waiting = unconfirmedForces(sheet.forces, sheet).find(({ kind }) => kind === asked);
  if (waiting === undefined) return [];
  const { number, kind, forced } = waiting;
  const context = { number, kind, by: forced.byName };
  return [{ field: `forces.${String(number)}`, problem: 'force_unconfirmed', context }];
}

/** Plans the withdrawal that a force proposed; refused when what readers have is not what its publisher saw. */
export async function plannedWithdrawal(
  act: SheetAct,
  { withdrawal, forced }: Force,
): Promise<Result<Release>> {
  if (withdrawal === undefined) return refusedFor('force_void', 'force');
  const { standing, ...terms } = withdrawal;
  const have = await readReadersHave(act);
  if (String(have.standing) !== String(standing)) return refusedFor('withdrawal_outdated', 'force');
  const against = issuesAgainst(act.sheet, terms, have);
  if (against.length > 0) return refused(against);
  const release = await planWithdrawal(act, terms, forced.reason);
  return release === null ? refusedFor('withdrawal_outdated', 'force') : ok(release);
}
