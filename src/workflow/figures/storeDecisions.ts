import type { Issue } from '@/domain/issue';
import type { StandIn } from '@/domain/permissions/person';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { figureStoreOf } from '@/database/databases';
import { withoutForcedCopy, withVoids } from '@/domain/forces/afterChange';
import type { Force } from '@/domain/forces/force';
import type { ActionOf } from '@/domain/workflow/action';
import type { FigureTrace, TimelineChange } from '@/domain/workflow/timelineEntry';
import type { Typings } from '@/domain/workflow/typings';
import type { FigureAnswer } from '@/contract/sheetView';
import { recordOnSheet, withFigures } from '../sheet/advanceSheet';
import { figureField } from '../sheet/figureFacts';
import { forceChanges, forceStamp } from '../sheet/forceTrace';
import type { Acted, SheetAct, SheetContext } from '../sheet/sheetContext';

/** The verdict on one figure of a request, before anything is stored. */
export type DecidedFigure = { readonly metric: string; readonly before: FigureRecord | null } & (
  | {
      readonly outcome: 'done';
      readonly after: FigureRecord;
      /** Whom the actor stood in for in this act on this figure. */
      readonly standIn?: StandIn | undefined;
    }
  | { readonly outcome: 'unchanged' | 'stale' }
  | { readonly outcome: 'refused'; readonly issues: readonly Issue[] }
);

/** What becomes of a typing that is not stored as the figure's value yet. */
export interface TypedFigure {
  readonly metric: string;
  readonly before: FigureRecord | null;
  readonly outcome: 'typed';
  /** Without a typing: the person took theirs back. */
  readonly typings: Typings;
  /** Two are in: the timeline tells them. */
  readonly told: boolean;
}

/** Decides on each figure of a request; a metric named again is stale, as it did not see the first write. */
export function decideEach<T extends { readonly metric: string }, V extends DecidedFigure | TypedFigure>(
  inputs: readonly T[],
  judge: (input: T) => V,
): readonly (V | DecidedFigure)[] {
  const first = new Map<string, FigureRecord | null>();
  return inputs.map((input) => {
    const verdict = judge(input);
    const { metric, outcome } = verdict;
    if (outcome !== 'done' && outcome !== 'typed') return verdict;
    const before = first.get(metric);
    if (before !== undefined) return { metric, before, outcome: 'stale' };
    first.set(metric, outcome === 'done' ? verdict.after : verdict.before);
    return verdict;
  });
}

/** What was decided on figures of one sheet. */
export interface Decisions {
  readonly action: ActionOf<'figure'>;
  readonly judged: readonly DecidedFigure[];
  readonly comment: string | null;
  /** What the entry tells besides. */
  readonly also?: readonly TimelineChange[];
  /** The sheet's forces after the act, where the act is about one. */
  readonly forces?: readonly Force[];
}

/** Stores all allowed figures or none, with their timeline entry, and answers figure by figure. */
export async function storeDecisions(act: SheetAct, decided: Decisions): Promise<Acted> {
  const { req, sheet } = act;
  const decisions = { ...decided, judged: decided.judged.map((each) => withoutForced(sheet, each)) };
  const { action, judged } = decisions;
  const results = judged.map(answerOf);
  const done = judged.flatMap((each) => (each.outcome === 'done' ? [each.after] : []));
  if (done.length === 0) return { results, sheet, publication: null };
  const store = await figureStoreOf(req);
  await store.write({ figures: done, step: action === 'accept_fall' ? 0 : 1 });
  const changed = withForces(act, withFigures(sheet, done), decisions);
  const timelineHead = await recordMoves(act, decisions, changed.forces);
  return { results, sheet: { ...changed, timelineHead }, publication: null };
}

function withoutForced({ forces }: SheetContext, each: DecidedFigure): DecidedFigure {
  if (each.outcome !== 'done') return each;
  return { ...each, after: withoutForcedCopy(forces, each.before, each.after) };
}

/** Forces whose matter changed with this act are void. */
function withForces({ acting }: SheetAct, sheet: SheetContext, { action, forces }: Decisions): SheetContext {
  const deed = forceStamp(acting, { action, reason: null });
  return { ...sheet, forces: withVoids(forces ?? sheet.forces, sheet, deed) };
}

async function recordMoves(
  { req, acting, sheet }: SheetAct,
  { action, judged, comment, also = [] }: Decisions,
  forces: readonly Force[],
): Promise<string> {
  const changes = judged.flatMap((each): TimelineChange[] =>
    each.outcome === 'done'
      ? [
          {
            field: each.metric,
            before: traceOf(each.before),
            after: { ...traceOf(each.after), ...returnedBy(action, each.after) },
          },
        ]
      : [],
  );
  const { person: actor, now: at, quiet } = acting;
  // One name holds for stages of both kinds: the entry names the first person stood in for.
  const standIn = judged.map((each) => (each.outcome === 'done' ? each.standIn : undefined)).find(Boolean);
  return recordOnSheet(req, sheet.place, {
    action,
    actor,
    at,
    comment,
    changes: [...changes, ...also, ...forceChanges(sheet.forces, forces)],
    standIn: standIn ?? null,
    quiet,
  });
}

/** Why a figure is to be corrected, in the entry of its return. */
function returnedBy(
  action: Decisions['action'],
  { returnReason, returnCode }: FigureRecord,
): Pick<FigureTrace, 'returned'> {
  if (action !== 'return' || returnCode === null) return {};
  return { returned: { code: returnCode, text: returnReason ?? '' } };
}

function traceOf(figure: FigureRecord | null): FigureTrace | null {
  if (figure === null) return null;
  const { value, note, asOf, state, stage, revision, fallAccepted, unchanged, reasons, typists } = figure;
  return {
    ...{ value, note, asOf, state, stage, revision, fallAccepted },
    ...(unchanged !== null && { unchanged }),
    ...(reasons.length > 0 && { reasons }),
    ...(typists.length > 0 && { typists }),
  };
}

/** Gives the answer about one figure: of a stale one the value that stands is shown beside one's own. */
export function answerOf(judged: DecidedFigure | TypedFigure): FigureAnswer {
  const { metric, before, outcome } = judged;
  if (outcome === 'refused') return { metric, outcome, issues: judged.issues, stored: null };
  if (outcome === 'typed') return { metric, outcome: 'done', issues: [], stored: null };
  if (outcome !== 'stale') return { metric, outcome, issues: [], stored: null };
  return {
    metric,
    outcome,
    issues: [{ field: figureField(metric), problem: 'stale' }],
    stored: before?.value ?? null,
  };
}
