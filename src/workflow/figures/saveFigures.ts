import { inTransaction } from '@/database/inTransaction';
import { isSameValue } from '@/domain/figures/figureValue';
import { admit, decide } from '@/domain/workflow/decide';
import { saved, type Entry } from '@/domain/workflow/figureMoves';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Acting } from '../sheet/acting';
import { noSheet } from './answerOf';
import { factsOfFigure, figureField } from '../sheet/figureFacts';
import type { FigureInput, SaveRequest } from '../sheet/figureRequest';
import type { SheetAnswer } from './figureResult';
import { judgeEach, type JudgedFigure } from './judgedFigure';
import { readEntry } from './readEntry';
import { settle } from './settle';
import { readAllEarlier, readSheet, type SheetContext } from '../sheet/sheetContext';

/** Stores working values of one sheet. The fresh ones are stored together; stale and refused ones are left, and told. */
export async function saveFigures(acting: Acting, request: SaveRequest): Promise<SheetAnswer> {
  return inTransaction(acting.payload, async (req) => {
    const read = await readSheet(req, request, acting.now);
    if (read === null) return noSheet(request);
    const sheet = request.figures.some(isCarried)
      ? { ...read, earlier: await readAllEarlier(req, request) }
      : read;
    const judged = judgeEach(request.figures, (input) => judgeSave(acting, sheet, input));
    return settle(req, { acting, sheet, action: 'save', judged, comment: null });
  });
}

function isCarried({ entry }: FigureInput): boolean {
  return 'value' in entry && entry.value.kind === 'carried_over';
}

function judgeSave(acting: Acting, sheet: SheetContext, input: FigureInput): JudgedFigure {
  const { metric } = input;
  const before = sheet.figures.get(metric) ?? null;
  const blank = factsOfFigure(sheet, acting.person, { metric, value: null, note: null });
  const strange = admit('save', blank);
  if (strange.length > 0) return { metric, before: null, outcome: 'refused', issues: strange };
  const definition = sheet.asked.find(({ key }) => key === metric);
  if (definition === undefined) {
    return {
      metric,
      before,
      outcome: 'refused',
      issues: [{ field: figureField(metric), problem: 'metric_not_asked' }],
    };
  }
  const reading = readEntry({ sheet, now: acting.now }, definition, input);
  if (!reading.ok) return { metric, before, outcome: 'refused', issues: reading.issues };
  return judgeEntry(acting, sheet, { input, before, entry: reading.entry });
}

interface ReadInput {
  readonly input: FigureInput;
  readonly before: FigureRecord | null;
  readonly entry: Entry;
}

function judgeEntry(
  { person, now }: Acting,
  sheet: SheetContext,
  { input, before, entry }: ReadInput,
): JudgedFigure {
  const { metric, revision } = input;
  if (before !== null && isSameEntry(before, entry)) return { metric, before, outcome: 'unchanged' };
  if (revision !== (before?.revision ?? 0)) return { metric, before, outcome: 'stale', yours: entry };
  const decision = decide('save', factsOfFigure(sheet, person, { metric, ...entry }));
  if (!decision.allowed) return { metric, before, outcome: 'refused', issues: decision.issues };
  const place = { edition: sheet.edition.facts.code, province: sheet.province.plate, metric };
  const deed = {
    action: 'save',
    next: decision.next,
    by: person.id,
    onBehalfOf: decision.standIn?.principal,
    at: now.toISOString(),
    reason: null,
  } as const;
  return { metric, before, outcome: 'done', after: saved(before, place, entry, deed), yours: entry };
}

function isSameEntry(a: Entry, b: Entry): boolean {
  return isSameValue(a.value, b.value) && a.note === b.note && a.asOf === b.asOf;
}
