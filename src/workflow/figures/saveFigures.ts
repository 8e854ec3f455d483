import { isSameValue } from '@/domain/figures/figureValue';
import type { Issue } from '@/domain/issue';
import { decideAdmitted } from '@/domain/workflow/decide';
import { saved, type Entry } from '@/domain/workflow/figureMoves';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { ActContext, FigureInput, SaveRequest } from '../sheet/actRequest';
import { admitToFigure, factsOfFigure, figureField } from '../sheet/figureFacts';
import type { Acted, SheetAct } from '../sheet/sheetContext';
import { dropTypings } from '../sheet/typings';
import { actOnSheet, type ActAnswer } from './moveFigures';
import { answerOf, decideEach, storeDecisions, type DecidedFigure } from './storeDecisions';
import { isTyping, judgeTyping, storeTyped, type TypingVerdict } from './typeFigures';
import { readEntry } from './readEntry';

/** Stores working values of one sheet in one step; stale and refused ones are answered and not stored. */
export async function saveFigures(acting: ActContext, request: SaveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const judged = decideEach(request.figures, (input) => judgeSave(act, input));
    return storeSaves(act, judged);
  });
}

/** Takes typings of figures that two people type, also the choice where two differ; of any other figure it stores nothing. */
export async function typeSecond(acting: ActContext, request: SaveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const judged = decideEach(request.figures, (input) => {
      const { metric } = input;
      const before = act.sheet.figures.get(metric) ?? null;
      const definition = act.sheet.asked.find(({ key }) => key === metric);
      const issue = { field: figureField(metric), problem: 'one_typing_enough' } as const;
      if (definition?.secondTyping === false) return { metric, before, outcome: 'refused', issues: [issue] };
      return judgeSave(act, input);
    });
    return storeSaves(act, judged);
  });
}

/** Stores what is saved, with what two people typed of it, and keeps what waits for the other one's typing. */
async function storeSaves(act: SheetAct, judged: readonly TypingVerdict[]): Promise<Acted> {
  const decided = judged.filter((each) => each.outcome !== 'typed');
  const agreed = decided.filter((each) => 'agreed' in each);
  const also = agreed.flatMap((each) => each.agreed ?? []);
  const saves = await storeDecisions(act, { action: 'save', judged: decided, comment: null, also });
  const metrics = agreed.map(({ metric }) => metric);
  await dropTypings(act.req, act.sheet.place, metrics);
  const typings = new Map([...saves.sheet.typings].filter(([metric]) => !metrics.includes(metric)));
  const sheet = agreed.length === 0 ? saves.sheet : { ...saves.sheet, typings };
  const typed = judged.filter((each) => each.outcome === 'typed');
  return {
    results: judged.map(answerOf),
    sheet: typed.length === 0 ? sheet : await storeTyped({ ...act, sheet }, typed),
    publication: null,
  };
}

/** A stranger learns nothing from what is typed, and nobody overwrites what they have not seen. */
function judgeSave(act: SheetAct, input: FigureInput): TypingVerdict {
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
  if (isTyping(sheet, definition, entry)) {
    const isFresh = revision === (before?.revision ?? 0);
    return isFresh ? judgeTyping(act, metric, entry) : { metric, before, outcome: 'stale' };
  }
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
