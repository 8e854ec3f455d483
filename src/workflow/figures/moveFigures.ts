import { databaseOf } from '@/database/databases';
import { inTransaction } from '@/database/inTransaction';
import type { Metric } from '@/domain/figures/metric';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ActContext, FigureRevision, MoveRequest } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { storedReasons } from '../sheet/figureFlags';
import { admitToFigure, factsOfFigure, figureField } from '../sheet/figureFacts';
import { loadSheet } from '../sheet/loadSheet';
import type { Acted, SheetAct, SheetContext } from '../sheet/sheetContext';
import type { Issue } from '@/domain/issue';
import type { ReasonsOf } from '@/domain/checks/questions';
import type { ActionOf } from '@/domain/workflow/action';
import { decideAdmitted } from '@/domain/workflow/decide';
import { tidyText } from '@/domain/turkish/letters';
import type { ReturnReason } from '@/domain/workflow/returnReason';
import { fallAccepted, moved } from '@/domain/workflow/figureMoves';
import { decideEach, storeDecisions, type DecidedFigure } from './storeDecisions';

/** What an act did, for its caller; `sheet` as it stands now, null when there is none. */
export type ActAnswer = Omit<Acted, 'sheet'> & { readonly sheet: SheetContext | null };

/** Runs an act on figures of one sheet in one transaction; without such a sheet each figure is refused. */
export async function actOnSheet(
  acting: ActContext,
  request: MoveRequest,
  act: (on: SheetAct) => Promise<Acted>,
): Promise<ActAnswer> {
  return inTransaction(acting.payload, async (req): Promise<ActAnswer> => {
    const sheet = await loadSheet(req, request, acting.now);
    if (sheet === null) return noSheet(request);
    if (sheet.asked.some(isKeptBeside)) await databaseOf(acting.payload).holdTurn(req, `sheet:${sheet.id}`);
    const acted = await act({ req, acting, sheet });
    // What nobody may see yet leaves no trace: neither an entry nor another revision.
    const isSilent = acted.sheet.timelineHead === sheet.timelineHead;
    return isSilent ? acted : { ...acted, sheet: await advanceSheet(req, acted.sheet) };
  });
}

/** What one person says of it is kept beside the figures, and moves no revision by which of two acts the second begins again. */
function isKeptBeside({ twoReaders, secondTyping }: Metric): boolean {
  return twoReaders || secondTyping;
}

function noSheet({ figures }: MoveRequest): ActAnswer {
  const results = figures.map(({ metric }): FigureAnswer => ({
    metric,
    outcome: 'refused',
    issues: [{ field: figureField(metric), problem: 'not_found' }],
    stored: null,
  }));
  return { results, sheet: null, publication: null };
}

/** The acts that move figures without changing their values. */
export type FigureMove = Exclude<ActionOf<'figure'>, 'save' | 'present' | 'type'>;

export interface Moving {
  readonly action: FigureMove;
  /** Typed with the act; empty when none. */
  readonly reason: string;
  /** The coded reason of a return. */
  readonly returned?: ReturnReason;
}

/** Moves figures of one sheet: decides by the table, stores the allowed ones, answers figure by figure. */
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

/** Decides by the transition table on moving one figure; stores nothing. */
export function decideMove(
  { acting: { person, now }, sheet }: Omit<SheetAct, 'req'>,
  { action, reason, returned }: Moving,
  { metric, revision }: FigureRevision,
  reasonsOf: ReasonsOf = storedReasons(sheet),
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
  const decision = decideAdmitted(
    action,
    factsOfFigure(sheet, person, { metric, value, note, reason, reasonsOf }),
  );
  if (!decision.allowed) return refused(...decision.issues);
  const at = now.toISOString();
  const { next, standIn } = decision;
  const given = { reason: returned?.text ?? reason, returned };
  const deed = { next, by: person.id, onBehalfOf: standIn?.principal, at, ...given };
  const after = action === 'accept_fall' ? fallAccepted(before, deed) : moved(before, { ...deed, action });
  return { metric, before, outcome: 'done', after, standIn };
}

/** Takes figures back from review, by the person who sent them. */
export async function recallFigures(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, (act) =>
    moveFigures(act, { action: 'recall', figures: request.figures }),
  );
}

export interface ReturnRequest extends MoveRequest {
  /** What is to be corrected; it reaches the person who entered. */
  readonly reason: string;
}
