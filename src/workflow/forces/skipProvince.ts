import type { Force } from '@/domain/forces/force';
import { tidyText } from '@/domain/turkish/letters';
import type { ActContext } from '../sheet/actRequest';
import { actOnSheet, type ActAnswer } from '../figures/actOnSheet';
import { forceStamp } from '../sheet/forceTrace';
import { decideEach, type DecidedFigure } from '../figures/decideEach';
import { decideMove } from '../figures/moveFigures';
import { newForce } from './storeForces';
import type { ReturnRequest } from '../figures/sendFigures';
import { storeDecisions } from '../figures/storeDecisions';
import type { SheetAct } from '../sheet/sheetContext';

/** A publisher takes figures past the province stage. Nothing is released with them until somebody else confirms it. */
export async function skipProvince(acting: ActContext, request: ReturnRequest): Promise<ActAnswer> {
  const action = 'skip_province';
  const reason = tidyText(request.reason);
  return actOnSheet(acting, request, async (act) => {
    const judged = decideEach(request.figures, (ref) => decideMove(act, { action, reason }, ref));
    const forces = [...act.sheet.forces, forceOf(act, judged, reason)];
    return storeDecisions(act, { action, judged, comment: reason, forces });
  });
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
