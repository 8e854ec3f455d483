import { inTransaction } from '@/database/inTransaction';
import type { Force } from '@/domain/forces/force';
import { tidyText } from '@/domain/turkish/tidyText';
import type { Acting } from '../sheet/acting';
import { noSheet } from '../figures/answerOf';
import type { SheetAnswer } from '../figures/figureResult';
import { forceDeed } from '../sheet/forceDeed';
import { judgeEach, type JudgedFigure } from '../figures/judgedFigure';
import { judgeMove } from '../figures/moveFigures';
import { newForce } from './newForce';
import type { ReturnRequest } from '../figures/returnFigures';
import { settle } from '../figures/settle';
import { readSheet, type SheetContext } from '../sheet/sheetContext';

/** A publisher takes figures past the province stage. Nothing is released with them until somebody else confirms it. */
export async function skipProvince(acting: Acting, request: ReturnRequest): Promise<SheetAnswer> {
  const action = 'skip_province';
  const reason = tidyText(request.reason);
  return inTransaction(acting.payload, async (req) => {
    const sheet = await readSheet(req, request, acting.now);
    if (sheet === null) return noSheet(request);
    const judged = judgeEach(request.figures, (ref) =>
      judgeMove({ acting, sheet }, { action, request, reason }, ref),
    );
    const forces = [...sheet.forces, forceOf(acting, sheet, { judged, reason })];
    return settle(req, { acting, sheet, action, judged, comment: reason, forces });
  });
}

function forceOf(
  acting: Acting,
  sheet: SheetContext,
  { judged, reason }: { readonly judged: readonly JudgedFigure[]; readonly reason: string },
): Force {
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
  const deed = forceDeed(acting, { action: 'skip_province', reason });
  return newForce(sheet, deed, { kind: 'skip_province', figures, check: null, values: {} });
}
