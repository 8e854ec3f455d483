import { inTransaction } from '@/database/inTransaction';
import type { ActionOf } from '@/domain/workflow/action';
import { admit, decide } from '@/domain/workflow/decide';
import { tidyText } from '@/domain/turkish/tidyText';
import { fallAccepted, moved } from '@/domain/workflow/figureMoves';
import type { Acting } from '../sheet/acting';
import { noSheet } from './answerOf';
import { factsOfFigure, figureField } from '../sheet/figureFacts';
import type { FigureRef, MoveRequest } from '../sheet/figureRequest';
import type { SheetAnswer } from './figureResult';
import { judgeEach, type JudgedFigure } from './judgedFigure';
import { settle } from './settle';
import { readSheet, type SheetContext } from '../sheet/sheetContext';

/** The acts that move figures without changing their values. */
export type FigureMove = Exclude<ActionOf<'figure'>, 'save' | 'present'>;

export interface Moving {
  readonly action: FigureMove;
  readonly request: MoveRequest;
  /** Typed with the act; empty when none. */
  readonly reason: string;
}

/** Moves figures of one sheet: read, decide by the table, store what is allowed, answer figure by figure. */
export async function moveFigures(acting: Acting, asked: Moving): Promise<SheetAnswer> {
  const moving = { ...asked, reason: tidyText(asked.reason) };
  return inTransaction(acting.payload, async (req) => {
    const sheet = await readSheet(req, moving.request, acting.now);
    if (sheet === null) return noSheet(moving.request);
    const judged = judgeEach(moving.request.figures, (ref) => judgeMove({ acting, sheet }, moving, ref));
    const comment = moving.reason === '' ? null : moving.reason;
    return settle(req, { acting, sheet, action: moving.action, judged, comment });
  });
}

/** The verdict of the table on moving one figure. */
export function judgeMove(
  { acting: { person, now }, sheet }: { readonly acting: Acting; readonly sheet: SheetContext },
  { action, reason }: Moving,
  { metric, revision }: FigureRef,
): JudgedFigure {
  const before = sheet.figures.get(metric) ?? null;
  const content = action === 'accept_fall' ? before?.approved : before;
  const question = { metric, value: content?.value ?? null, note: content?.note ?? null, reason };
  const facts = factsOfFigure(sheet, person, question);
  const strange = admit(action, facts);
  if (strange.length > 0) return { metric, before: null, outcome: 'refused', issues: strange };
  if (before === null) {
    return {
      metric,
      before,
      outcome: 'refused',
      issues: [{ field: figureField(metric), problem: 'not_found' }],
    };
  }
  if (revision !== before.revision) return { metric, before, outcome: 'stale', yours: null };
  const decision = decide(action, facts);
  if (!decision.allowed) return { metric, before, outcome: 'refused', issues: decision.issues };
  const at = now.toISOString();
  const { next, standIn } = decision;
  const deed = { next, by: person.id, onBehalfOf: standIn?.principal, at, reason };
  const after = action === 'accept_fall' ? fallAccepted(before, deed) : moved(before, { ...deed, action });
  return { metric, before, outcome: 'done', after, yours: null, standIn };
}
