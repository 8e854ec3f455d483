import type { Issue } from '../issue';
import { tidyText } from '../turkish/letters';
import { scaleIn } from './heads';
import type { PlacedCell, PlanRow, TakenOffer } from './plan';
import { readCell, type CellReading, type Offer, type Unclear } from './readCell';
import type { RowText } from './row';
import { isSameReading } from './typed';

/** What becomes of a cell that has its place. */
export type PlannedCell =
  | { readonly kind: 'fresh'; readonly change: Partial<RowText> }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'locked'; readonly reason: Issue }
  | { readonly kind: 'left_out' }
  | { readonly kind: 'unclear'; readonly problem: Unclear; readonly offers: readonly Offer[] };

/** What else bears on a cell. */
export interface CellQuestion {
  /** A unit that the block names for it and that is not the row's own, or null. */
  readonly unit: string | null;
  readonly offers: readonly TakenOffer[];
}

/** As the endpoint takes. */
const longest = { value: 100, note: 1000 };

/** Decides what becomes of one cell in its row. */
export function planCell(cell: PlacedCell, row: PlanRow, question: CellQuestion): PlannedCell {
  const planned = cell.column === 'note' ? planNote(cell, row) : planValue(cell, row, question);
  const isWritten = planned.kind === 'fresh' || planned.kind === 'unclear';
  return row.locked !== null && isWritten ? { kind: 'locked', reason: row.locked } : planned;
}

/** Gives a text in one line, for a text box drops line ends: `a↵b` → `a / b`. */
export function inOneLine(text: string): string {
  const lines = text.split(/[\t\n\v\f\r\u0085\u2028\u2029]/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' / ');
}

function planNote({ text }: PlacedCell, { text: shown }: PlanRow): PlannedCell {
  const note = inOneLine(text);
  if (note.length > longest.note) return { kind: 'unclear', problem: 'too_long', offers: [] };
  return tidyText(note) === tidyText(shown.note)
    ? { kind: 'unchanged' }
    : { kind: 'fresh', change: { note } };
}

function planValue(cell: PlacedCell, row: PlanRow, { unit, offers }: CellQuestion): PlannedCell {
  const text = inOneLine(cell.text);
  if (text.length > longest.value) return { kind: 'unclear', problem: 'too_long', offers: [] };
  const taken = offers.find(
    ({ at, text: said }) =>
      said === cell.text && (at === null || (at.line === cell.at.line && at.column === cell.at.column)),
  );
  if (taken?.offer === null) return { kind: 'left_out' };
  if (taken !== undefined) return planReading(readOffer(taken.offer, row), offerText(taken.offer), row);
  const reading = readCell(cell.text, row.metric.unit);
  if (unit !== null && reading.kind === 'number') return inOtherUnit(text, unit, row);
  return planReading(reading, text, row);
}

function offerText(offer: Offer): string {
  return offer.kind === 'number' ? offer.input : '';
}

function readOffer(offer: Offer, { metric }: PlanRow): CellReading {
  return offer.kind === 'number' ? readCell(offer.input, metric.unit) : offer;
}

function planReading(reading: CellReading, input: string, { metric, text: shown }: PlanRow): PlannedCell {
  if (reading.kind === 'unclear') return reading;
  if (reading.kind === 'empty') return { kind: 'unchanged' };
  const change =
    reading.kind === 'number' ? { kind: reading.kind, input } : { kind: reading.kind, input: '' };
  return isSameReading(metric, { ...shown, ...change }, shown)
    ? { kind: 'unchanged' }
    : { kind: 'fresh', change };
}

/** The number alone would be another amount: 112 of a column in millions. */
function inOtherUnit(text: string, unit: string, { metric }: PlanRow): PlannedCell {
  const scale = scaleIn(unit);
  const input = scale === null ? text : `${text} ${scale} TL`;
  const isReadable = readCell(input, metric.unit).kind === 'number';
  return { kind: 'unclear', problem: 'scale', offers: isReadable ? [{ kind: 'number', input }] : [] };
}
