import type { PayloadRequest } from 'payload';
import { withoutForcedCopy, withVoids } from '@/domain/forces/afterChange';
import type { Force } from '@/domain/forces/force';
import type { ActionOf } from '@/domain/workflow/action';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { Acting } from '../sheet/acting';
import { advanceSheet, withFigures } from '../sheet/advanceSheet';
import { answerOf } from './answerOf';
import type { SheetAnswer } from './figureResult';
import { traceOf } from './figureTrace';
import { forceDeed } from '../sheet/forceDeed';
import { forceChanges } from '../sheet/forceTrace';
import type { JudgedFigure } from './judgedFigure';
import { recordOnSheet } from '../sheet/recordOnSheet';
import { releaseIfComplete } from '../release/releaseIfComplete';
import type { SheetContext } from '../sheet/sheetContext';

export interface Settlement {
  readonly acting: Acting;
  readonly sheet: SheetContext;
  readonly action: ActionOf<'figure'>;
  readonly judged: readonly JudgedFigure[];
  readonly comment: string | null;
  /** The sheet's forces after the act, where the act is about one. */
  readonly forces?: readonly Force[];
}

/** Acts that may have completed a booklet. */
const completing: readonly ActionOf<'figure'>[] = ['approve', 'accept_fall'];

/** Stores what was allowed, all of it or nothing: figures, timeline, publication if that completed the booklet, sheet. */
export async function settle(req: PayloadRequest, asked: Settlement): Promise<SheetAnswer> {
  const settlement = { ...asked, judged: asked.judged.map((each) => withoutForced(asked.sheet, each)) };
  const { acting, action, judged } = settlement;
  const done = judged.flatMap((each) => (each.outcome === 'done' ? [each.after] : []));
  if (done.length === 0) return answerOf(req, settlement.sheet, { judged, publication: null });
  await settlement.sheet.store.write({ figures: done, step: action === 'accept_fall' ? 0 : 1 });
  const stored = withForces(withFigures(settlement.sheet, done), settlement);
  const recorded = { ...stored, timelineHead: await recordMoves(req, settlement, stored.forces) };
  const released = completing.includes(action)
    ? await releaseIfComplete({ req, acting, sheet: recorded })
    : null;
  const sheet = { ...recorded, timelineHead: released?.timelineHead ?? recorded.timelineHead };
  return answerOf(req, await advanceSheet(sheet), { judged, publication: released?.publication ?? null });
}

function withoutForced({ forces }: SheetContext, each: JudgedFigure): JudgedFigure {
  if (each.outcome !== 'done') return each;
  return { ...each, after: withoutForcedCopy(forces, each.before, each.after) };
}

/** Forces whose matter changed with this act are void. */
function withForces(sheet: SheetContext, { acting, action, forces }: Settlement): SheetContext {
  const deed = forceDeed(acting, { action, reason: null });
  return { ...sheet, forces: withVoids(forces ?? sheet.forces, sheet, deed) };
}

async function recordMoves(
  req: PayloadRequest,
  { acting, sheet, action, judged, comment }: Settlement,
  forces: readonly Force[],
): Promise<string> {
  const changes = judged.flatMap((each): TimelineChange[] =>
    each.outcome === 'done'
      ? [{ field: each.metric, before: traceOf(each.before), after: traceOf(each.after) }]
      : [],
  );
  const { person: actor, now: at, quiet } = acting;
  // One name holds for stages of both kinds: whom the actor stood in for at one of them is told.
  const standIn = judged.map((each) => (each.outcome === 'done' ? each.standIn : undefined)).find(Boolean);
  return recordOnSheet(req, sheet, {
    action,
    actor,
    at,
    comment,
    changes: [...changes, ...forceChanges(sheet.forces, forces)],
    standIn: standIn ?? null,
    quiet,
  });
}
