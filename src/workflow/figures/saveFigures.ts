import { isSameValue } from '@/domain/figures/figureValue';
import type { Issue } from '@/domain/issue';
import { decideAdmitted } from '@/domain/workflow/decide';
import { saved, type Entry } from '@/domain/workflow/figureMoves';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { ActContext, FigureInput, SaveRequest } from '../sheet/actRequest';
import { admitToFigure, factsOfFigure, figureField } from '../sheet/figureFacts';
import type { SheetAct } from '../sheet/sheetContext';
import { actOnSheet, type ActAnswer } from './moveFigures';
import { decideEach, storeDecisions, type DecidedFigure } from './storeDecisions';
import { readEntry } from './readEntry';

/** Stores working values of one sheet in one step; stale and refused ones are answered and not stored. */
export async function saveFigures(acting: ActContext, request: SaveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const judged = decideEach(request.figures, (input) => judgeSave(act, input));
    return storeDecisions(act, { action: 'save', judged, comment: null });
  });
}

/** A stranger learns nothing from what is typed, and nobody overwrites what they have not seen. */
function judgeSave(act: SheetAct, input: FigureInput): DecidedFigure {
  const { sheet, acting } = act;
  const { metric, revision } = input;
  const before = sheet.figures.get(metric) ?? null;
  const refused = (...issues: readonly Issue[]): DecidedFigure => ({
    metric,
    before,
    outcome: 'refused',
    issues,
  });
  const strange = admitToFigure('save', sheet, acting.person, metric);
  if (strange.length > 0) return refused(...strange);
  const definition = sheet.asked.find(({ key }) => key === metric);
  if (definition === undefined) return refused({ field: figureField(metric), problem: 'metric_not_asked' });
  const reading = readEntry({ sheet, now: acting.now }, definition, input);
  if (!reading.ok) return refused(...reading.issues);
  const entry = stillConfirmed(before, reading.entry);
  if (isSameEntry(before ?? nothingEntered, entry)) return { metric, before, outcome: 'unchanged' };
  if (revision !== (before?.revision ?? 0)) return { metric, before, outcome: 'stale' };
  return judgeEntry(act, metric, entry);
}

/** A note written beside a value that was confirmed does not take the confirmation away. */
function stillConfirmed(before: FigureRecord | null, entry: Entry): Entry {
  if (before === null || entry.unchanged !== null || !isSameValue(before.value, entry.value)) return entry;
  return { ...entry, unchanged: before.unchanged };
}

function judgeEntry(
  { sheet, acting: { person, now } }: SheetAct,
  metric: string,
  entry: Entry,
): DecidedFigure {
  const before = sheet.figures.get(metric) ?? null;
  const decision = decideAdmitted('save', factsOfFigure(sheet, person, { metric, ...entry }));
  if (!decision.allowed) return { metric, before, outcome: 'refused', issues: decision.issues };
  const deed = {
    action: 'save',
    next: decision.next,
    by: person.id,
    onBehalfOf: decision.standIn?.principal,
    at: now.toISOString(),
    reason: null,
  } as const;
  return { metric, before, outcome: 'done', after: saved(before, { ...sheet.place, metric }, entry, deed) };
}

/** What somebody sees where nothing was ever entered. */
const nothingEntered: Entry = { value: null, note: null, asOf: null, unchanged: null };

function isSameEntry(a: Entry, b: Entry): boolean {
  return (
    isSameValue(a.value, b.value) && a.note === b.note && a.asOf === b.asOf && a.unchanged === b.unchanged
  );
}
