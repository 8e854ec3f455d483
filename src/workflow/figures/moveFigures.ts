import type { Issue } from '@/domain/issue';
import type { ActionOf } from '@/domain/workflow/action';
import { decideAdmitted } from '@/domain/workflow/decide';
import { tidyText } from '@/domain/turkish/letters';
import { fallAccepted, moved } from '@/domain/workflow/figureMoves';
import { factsOfFigure, figureField, admitToFigure } from '../sheet/figureFacts';
import type { FigureRevision } from '../sheet/actRequest';
import type { Acted, SheetAct } from '../sheet/sheetContext';
import { decideEach, type DecidedFigure } from './decideEach';
import { storeDecisions } from './storeDecisions';

/** The acts that move figures without changing their values. */
export type FigureMove = Exclude<ActionOf<'figure'>, 'save' | 'present'>;

export interface Moving {
  readonly action: FigureMove;
  /** Typed with the act; empty when none. */
  readonly reason: string;
}

/** Moves figures of one sheet: decides by the table, stores what is allowed, answers figure by figure. */
export async function moveFigures(
  act: SheetAct,
  {
    action,
    figures,
    reason: typed = '',
  }: Partial<Moving> & Pick<Moving, 'action'> & { readonly figures: readonly FigureRevision[] },
): Promise<Acted> {
  const reason = tidyText(typed);
  const judged = decideEach(figures, (ref) => decideMove(act, { action, reason }, ref));
  return storeDecisions(act, { action, judged, comment: reason === '' ? null : reason });
}

/** The verdict of the table on moving one figure. */
export function decideMove(
  { acting: { person, now }, sheet }: Omit<SheetAct, 'req'>,
  { action, reason }: Moving,
  { metric, revision }: FigureRevision,
): DecidedFigure {
  const before = sheet.figures.get(metric) ?? null;
  const refused = (...issues: readonly Issue[]): DecidedFigure => ({
    metric,
    before,
    outcome: 'refused',
    issues,
  });
  const strange = admitToFigure(action, sheet, person, metric);
  if (strange.length > 0) return refused(...strange);
  if (before === null) return refused({ field: figureField(metric), problem: 'not_found' });
  if (revision !== before.revision) return { metric, before, outcome: 'stale' };
  const { value = null, note = null } = (action === 'accept_fall' ? before.approved : before) ?? {};
  const decision = decideAdmitted(action, factsOfFigure(sheet, person, { metric, value, note, reason }));
  if (!decision.allowed) return refused(...decision.issues);
  const at = now.toISOString();
  const { next, standIn } = decision;
  const deed = { next, by: person.id, onBehalfOf: standIn?.principal, at, reason };
  const after = action === 'accept_fall' ? fallAccepted(before, deed) : moved(before, { ...deed, action });
  return { metric, before, outcome: 'done', after, standIn };
}
