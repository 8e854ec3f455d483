import { asSystem } from '@/database/asSystem';
import {
  areSameFacts,
  askedOtherwise,
  changeableOf,
  factsChangeIssues,
  withFacts,
  type FactsChange,
} from '@/domain/forces/factsChange';
import { mostForces } from '@/domain/permissions/quotas';
import { toucherOf } from '@/domain/forces/force';
import type { AskedProvince } from '@/domain/figures/metric';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import { authorize, decide } from '@/domain/workflow/decide';
import { askedMetrics } from '@/domain/workflow/progress';
import { toStored } from '@/stored/storedJson';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { forceStamp } from '../sheet/forceTrace';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';
import { factsOfForce, onSheetSeen, type ForceDone } from './forceRequest';
import { keysOf, readKnownFacts } from './knownFacts';
import { newForce, storeForces } from './storeForces';
import { waitingIssues } from './withdrawActs';

export interface ChangeFactsRequest extends SheetPlace, AskedProvince {
  readonly revision: number;
  readonly reason: string;
}

/**
 * Proposes, for a ministry editor, what the province has and belongs to in one open edition. Nothing changes before
 * another person confirms it.
 */
export async function changeFacts(
  acting: ActContext,
  request: ChangeFactsRequest,
): Promise<Result<ForceDone>> {
  const reason = tidyText(request.reason);
  const strange = authorize(
    'change_facts',
    factsOfForce({ figures: new Map() }, acting.person, { force: null }),
  );
  if (strange.length > 0) return refused(strange);
  return onSheetSeen(acting, request, async (act) => {
    const { sheet } = act;
    const decision = decide('change_facts', factsOfForce(sheet, acting.person, { force: null, reason }));
    if (!decision.allowed) return refused(decision.issues);
    const facts = { before: changeableOf(sheet.province), after: changeableOf(request) };
    const known = await readKnownFacts(act);
    const against = [
      ...waitingIssues(sheet, 'change_facts'),
      ...factsChangeIssues(facts, { absentServices: keysOf(known.services), groups: keysOf(known.groups) }),
    ];
    if (against.length > 0) return refused(against);
    if (sheet.forces.length >= mostForces) return refusedFor('quota_full', '', { most: mostForces });
    const deed = forceStamp(acting, { action: 'change_facts', reason });
    const matter = { kind: 'change_facts', figures: [], check: null, values: {} } as const;
    const force = newForce(sheet, deed, matter);
    const touchedBy = [...new Set([...force.touchedBy, ...touchersOf(sheet, facts)])];
    const forces = [...sheet.forces, { ...force, facts, touchedBy }];
    await advanceSheet(act.req, await storeForces(act, { action: 'change_facts', reason, forces }));
    return ok({ publication: null });
  });
}

/** Who had a hand in a figure that would leave the booklet does not confirm that it leaves. */
function touchersOf({ edition, figures }: SheetContext, facts: FactsChange): readonly string[] {
  const { leaving, entering } = askedOtherwise(edition.pins.metrics, facts);
  return [...leaving, ...entering].flatMap(({ key }) => toucherOf(figures.get(key)));
}

/** Gives the sheet with the facts that somebody else confirms now; refused when they are not as they were proposed over. */
export async function withChangedFacts(act: SheetAct, facts: FactsChange): Promise<Result<SheetAct>> {
  const { req, sheet } = act;
  if (!areSameFacts(sheet.province, facts.before)) return refusedFor('force_void', 'force');
  const province = withFacts(sheet.province, facts);
  await req.payload.update({
    collection: 'sheets',
    id: sheet.id,
    data: { facts: toStored('provinceFacts', province) },
    ...asSystem,
    req,
  });
  const asked = askedMetrics(sheet.edition.pins.metrics, province);
  return ok({ ...act, sheet: { ...sheet, province, asked } });
}
