import type { PayloadRequest } from 'payload';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { FigureResult, SheetAnswer, StoredFigure } from './figureResult';
import type { MoveRequest } from '../sheet/figureRequest';
import { figureField } from '../sheet/figureFacts';
import type { JudgedFigure } from './judgedFigure';
import { progressOfSheet } from '../sheet/advanceSheet';
import type { SheetContext } from '../sheet/sheetContext';

/** The verdicts of one request, and the publication that they brought about. */
export interface Judgement {
  readonly judged: readonly JudgedFigure[];
  readonly publication: string | null;
}

/** What the person is told: figure by figure, and how the sheet stands now. */
export async function answerOf(
  req: PayloadRequest,
  sheet: SheetContext,
  { judged, publication }: Judgement,
): Promise<SheetAnswer> {
  const names = await namesOfWriters(req, judged);
  return {
    results: judged.map((each) => resultOf(each, names)),
    sheet: { revision: sheet.revision, progress: progressOfSheet(sheet) },
    publication,
  };
}

/** The same refusal for every figure of a request, when there is no such sheet. */
export function noSheet({ figures }: MoveRequest): SheetAnswer {
  const results = figures.map(({ metric }): FigureResult => ({
    metric,
    outcome: 'refused',
    revision: 0,
    standing: null,
    issues: [{ field: figureField(metric), problem: 'not_found' }],
    conflict: null,
  }));
  return { results, sheet: null, publication: null };
}

function resultOf(judged: JudgedFigure, names: ReadonlyMap<string, string>): FigureResult {
  const { metric, before, outcome } = judged;
  const stored = outcome === 'done' ? judged.after : before;
  return {
    metric,
    outcome,
    revision: stored?.revision ?? 0,
    standing: stored === null ? null : { state: stored.state, stage: stored.stage },
    issues: issuesOf(judged),
    conflict: outcome === 'stale' ? { yours: judged.yours, theirs: storedFigure(before, names) } : null,
  };
}

function issuesOf(judged: JudgedFigure): FigureResult['issues'] {
  if (judged.outcome === 'refused') return judged.issues;
  return judged.outcome === 'stale' ? [{ field: figureField(judged.metric), problem: 'stale' }] : [];
}

function storedFigure(figure: FigureRecord | null, names: ReadonlyMap<string, string>): StoredFigure | null {
  if (figure === null) return null;
  const { value, note, asOf, changedBy, changedAt } = figure;
  return { value, note, asOf, changedBy, changedByName: names.get(changedBy) ?? null, changedAt };
}

/** Names of the people whose values stand where a request was stale. */
async function namesOfWriters(
  req: PayloadRequest,
  judged: readonly JudgedFigure[],
): Promise<ReadonlyMap<string, string>> {
  const ids = judged.flatMap(({ outcome, before }) =>
    outcome === 'stale' && before ? [before.changedBy] : [],
  );
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}
