import type { Check } from '@/domain/checks/check';
import { metricsOfCheck, type ValueOf } from '@/domain/checks/evaluateChecks';
import type { FigureValue } from '@/domain/figures/figureValue';
import { approvedValueIn, passedChecks, workingValueIn } from '@/domain/forces/liveForces';
import { tidyText } from '@/domain/turkish/tidyText';
import { admit, decide } from '@/domain/workflow/decide';
import { failedHardChecks } from '@/domain/workflow/failedHardChecks';
import type { Acting } from './acting';
import type { SheetPlace } from './figureRequest';
import { forceDeed } from './forceDeed';
import { factsOfForce } from './forceFacts';
import { onSheetSeen, refusedForce, type ForceAnswer } from './forceRequest';
import { newForce } from './newForce';
import { settleForce } from './settleForce';
import type { SheetContext } from './sheetContext';

export interface PassCheckRequest extends SheetPlace {
  readonly check: string;
  readonly revision: number;
  readonly reason: string;
}

/** A publisher lets one failing hard check of one sheet pass, for the values that stand there and no others. */
export async function passCheck(acting: Acting, request: PassCheckRequest): Promise<ForceAnswer> {
  const reason = tidyText(request.reason);
  const strange = admit('pass_check', factsOfForce({ figures: new Map() }, acting.person, { force: null }));
  if (strange.length > 0) return refusedForce(...strange);
  return onSheetSeen(acting, request, async (on) => {
    const { sheet } = on;
    const decision = decide('pass_check', factsOfForce(sheet, acting.person, { force: null, reason }));
    if (!decision.allowed) return refusedForce(...decision.issues);
    const failing = failingChecks(sheet).find(({ check }) => check.key === request.check);
    if (failing === undefined) return refusedForce({ field: 'check', problem: 'check_not_failing' });
    if (passedChecks(sheet.forces, sheet.figures).includes(request.check))
      return refusedForce({ field: 'check', problem: 'already_forced' });
    const deed = forceDeed(acting, { action: 'pass_check', reason });
    const { check, values } = failing;
    const force = newForce(sheet, deed, { kind: 'pass_check', figures: [], check: check.key, values });
    const forces = [...sheet.forces, force];
    return { issues: [], publication: await settleForce(on, { action: 'pass_check', reason, forces }) };
  });
}

/** A hard check that fails, and the values that it fails with: the working ones, else the approved ones. */
export interface FailingCheck {
  readonly check: Check;
  readonly values: Readonly<Record<string, FigureValue>>;
}

/** The hard checks that fail on a sheet, whether or not somebody let them pass. */
export function failingChecks({
  checks,
  figures,
}: Pick<SheetContext, 'checks' | 'figures'>): readonly FailingCheck[] {
  const [working, approved] = [workingValueIn(figures), approvedValueIn(figures)];
  const failed = failedHardChecks(checks, working);
  const failedBefore = failedHardChecks(checks, approved).filter((check) => !failed.includes(check));
  return [
    ...failed.map((check) => ({ check, values: valuesOf(check, working) })),
    ...failedBefore.map((check) => ({ check, values: valuesOf(check, approved) })),
  ];
}

function valuesOf(check: Check, valueOf: ValueOf): Readonly<Record<string, FigureValue>> {
  const pairs = metricsOfCheck(check).flatMap((metric): [string, FigureValue][] => {
    const value = valueOf(metric);
    return value === null ? [] : [[metric, value]];
  });
  return Object.fromEntries(pairs);
}
