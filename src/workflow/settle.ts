import type { PayloadRequest } from 'payload';
import type { Action } from '@/domain/workflow/action';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { Acting } from './acting';
import { advanceSheet, withFigures } from './advanceSheet';
import { answerOf } from './answerOf';
import type { SheetAnswer } from './figureResult';
import { traceOf } from './figureTrace';
import type { JudgedFigure } from './judgedFigure';
import { recordOnSheet } from './recordOnSheet';
import { releaseIfComplete } from './releaseIfComplete';
import type { SheetContext } from './sheetContext';

export interface Settlement {
  readonly acting: Acting;
  readonly sheet: SheetContext;
  readonly action: Action;
  readonly judged: readonly JudgedFigure[];
  readonly comment: string | null;
}

/** Acts that may have completed a booklet. */
const completing: readonly Action[] = ['approve', 'accept_fall'];

/** Stores what was allowed, all of it or nothing: figures, timeline, publication if that completed the booklet, sheet. */
export async function settle(req: PayloadRequest, settlement: Settlement): Promise<SheetAnswer> {
  const { acting, action, judged } = settlement;
  const done = judged.flatMap((each) => (each.outcome === 'done' ? [each.after] : []));
  if (done.length === 0) return answerOf(req, settlement.sheet, { judged, publication: null });
  await settlement.sheet.store.write({ figures: done, step: action === 'accept_fall' ? 0 : 1 });
  const stored = withFigures(settlement.sheet, done);
  const recorded = { ...stored, timelineHead: await recordMoves(req, settlement) };
  const released = completing.includes(action)
    ? await releaseIfComplete({ req, acting, sheet: recorded })
    : null;
  const sheet = { ...recorded, timelineHead: released?.timelineHead ?? recorded.timelineHead };
  return answerOf(req, await advanceSheet(sheet), { judged, publication: released?.publication ?? null });
}

async function recordMoves(
  req: PayloadRequest,
  { acting, sheet, action, judged, comment }: Settlement,
): Promise<string> {
  const changes = judged.flatMap((each): TimelineChange[] =>
    each.outcome === 'done'
      ? [{ field: each.metric, before: traceOf(each.before), after: traceOf(each.after) }]
      : [],
  );
  const { person: actor, now: at, quiet } = acting;
  return recordOnSheet(req, sheet, { action, actor, at, comment, changes, quiet });
}
