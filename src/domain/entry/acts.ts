import { isSameValue } from '../figures/figureValue';
import { commitEdit, valueChange } from './editing';
import { cornersOf } from './moves';
import { inOneLine } from './planCell';
import type { BlockPlan, PlanRow } from './plan';
import type { Offer } from './readCell';
import { entryColumns, writableColumns, type EntryRow, type RowText, type WritableColumn } from './row';
import { rowText, type Cell, type EntryState } from './state';
import { changed, type Wish } from './steps';
import { readTyped } from './typed';
import { keptValue } from './unchanged';

/** Gives the rows of the selection, in their order. */
export function selectedRows(state: EntryState): readonly EntryRow[] {
  const corners = cornersOf(state);
  const keys = corners === null ? [] : state.shown.slice(corners.top, corners.bottom + 1);
  return keys.flatMap((key) => state.rows.get(key) ?? []);
}

function selectedColumns(state: EntryState): readonly WritableColumn[] {
  const corners = cornersOf(state);
  return corners === null
    ? []
    : writableColumns.filter((column) => {
        const place = entryColumns.indexOf(column);
        return place >= corners.left && place <= corners.right;
      });
}

/** The part of a row's text that a column shows. */
function partOf({ kind, input, note }: RowText, column: WritableColumn): Partial<RowText> {
  if (column === 'note') return { note };
  // The mark of an earlier edition is the row's own.
  return { kind: kind === 'carried_over' ? 'number' : kind, input };
}

function partsOf(text: RowText, columns: readonly WritableColumn[]): Partial<RowText> {
  return Object.assign({}, ...columns.map((column) => partOf(text, column))) as Partial<RowText>;
}

const blank: RowText = { kind: 'number', input: '', note: '', asOf: '', unchanged: null };

/** Empties the selected cells. */
export function clearCells(state: EntryState, act: 'cleared' | 'cut' = 'cleared'): EntryState {
  const done = commitEdit(state);
  const change = partsOf(blank, selectedColumns(done));
  const filled = selectedRows(done).filter((row) => saysSomething(rowText(done, row), change));
  return changed(done, act, { wishes: filled.map((row) => ({ row, change })) });
}

function saysSomething(text: RowText, { input, note }: Partial<RowText>): boolean {
  const hasValue = text.input !== '' || (text.kind !== 'number' && text.kind !== 'carried_over');
  return (input !== undefined && hasValue) || (note !== undefined && text.note !== '');
}

/** Fills the selected cells with the first of their column; a single row takes those of the row above it. */
export function fillDown(state: EntryState): EntryState {
  const done = commitEdit(state);
  const corners = cornersOf(done);
  if (corners === null) return done;
  const isOne = corners.top === corners.bottom;
  const source = isOne ? corners.top - 1 : corners.top;
  return filled(done, { source: [source, source], target: [source + 1, corners.bottom] });
}

/** Fills the cells between the selection and a row with the selected ones, again and again, as a drag of its corner does. */
export function fillTo(state: EntryState, to: Cell): EntryState {
  const done = commitEdit(state);
  const corners = cornersOf(done);
  const place = done.places.get(to.row);
  if (corners === null || place === undefined) return done;
  const source: Span = [corners.top, corners.bottom];
  if (place > corners.bottom) return filled(done, { source, target: [corners.bottom + 1, place] });
  return place < corners.top ? filled(done, { source, target: [place, corners.top - 1] }) : done;
}

/** Places of the first and the last row. */
type Span = readonly [first: number, last: number];

function filled(
  state: EntryState,
  { source: [first, last], target: [from, to] }: { readonly source: Span; readonly target: Span },
): EntryState {
  const columns = selectedColumns(state);
  const height = last - first + 1;
  const rowAt = (place: number): EntryRow | undefined => state.rows.get(state.shown[place] ?? '');
  const places = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const wishes = places.flatMap((place): readonly Wish[] => {
    const offset = (((place - first) % height) + height) % height;
    const [row, model] = [rowAt(place), rowAt(first + offset)];
    if (row === undefined || model === undefined || columns.length === 0) return [];
    return [{ row, change: partsOf(rowText(state, model), columns) }];
  });
  return changed(state, 'filled', { wishes });
}

/**
 * Confirms the selected rows as unchanged: each takes the value of the edition before, where there is one to keep. Over
 * several rows what says something else already is left, so that the rest of a sheet is confirmed by one act; a single row
 * is taken at its word.
 */
export function confirmUnchanged(state: EntryState): EntryState {
  const done = commitEdit(state);
  const rows = selectedRows(done);
  const wishes = rows.flatMap((row): readonly Wish[] => {
    const kept = keptValue(row);
    const isLeft = rows.length > 1 && saysOther(row, rowText(done, row));
    return kept.kind === 'kept' && !isLeft ? [{ row, change: kept.text }] : [];
  });
  return changed(done, 'unchanged', { wishes, left: rows.length - wishes.length });
}

/** Does a row say something else than the edition before? */
function saysOther(row: EntryRow, text: RowText): boolean {
  const reading = readTyped(row, text);
  const isSame = reading.kind === 'value' && isSameValue(row.keepable, reading.value);
  return saysSomething(text, { input: '' }) && !isSame;
}

/** Takes an offer for what was typed in a row's value. */
export function takeOffer(state: EntryState, metric: string, offer: Offer): EntryState {
  const done = commitEdit(state);
  const row = done.rows.get(metric);
  const change = offer.kind === 'number' ? offer : { kind: offer.kind, input: '' };
  return row === undefined ? done : changed(done, 'offered', { wishes: [{ row, change }] });
}

/** Applies a plan as one step. */
export function applyPlan(state: EntryState, { fresh }: Pick<BlockPlan, 'fresh'>): EntryState {
  const done = commitEdit(state);
  const changes = new Map<string, Partial<RowText>>();
  for (const { metric, change } of fresh) changes.set(metric, { ...changes.get(metric), ...change });
  const wishes = [...changes].flatMap(([metric, change]): readonly Wish[] => {
    const row = done.rows.get(metric);
    return row === undefined ? [] : [{ row, change }];
  });
  return changed(done, 'pasted', { wishes, left: changes.size - wishes.length });
}

/** Gives the rows in sight as a plan takes them, and where a block without names is laid. */
export function planPlaceIn(state: EntryState): {
  readonly rows: readonly PlanRow[];
  readonly active: { readonly row: number; readonly column: WritableColumn };
} {
  const rows = state.shown.flatMap((key): readonly PlanRow[] => {
    const row = state.rows.get(key);
    if (row === undefined) return [];
    const { metric, previous, locked } = row;
    return [{ metric, previous, locked, text: rowText(state, row) }];
  });
  const corners = cornersOf(state);
  const isNote = corners !== null && corners.left === entryColumns.indexOf('note');
  return { rows, active: { row: corners?.top ?? 0, column: isNote ? 'note' : 'value' } };
}

/** Takes a text into the active cell as if it were typed: a paste of a single cell. */
export function pasteText(state: EntryState, text: string): EntryState {
  const { active } = state;
  const row = active === null ? undefined : state.rows.get(active.row);
  if (active === null || row === undefined) return state;
  const done = commitEdit(state);
  if (active.column === 'note')
    return changed(done, 'pasted', { wishes: [{ row, change: { note: inOneLine(text) } }] });
  if (active.column !== 'value')
    return { ...done, said: { act: 'refused', of: 'pasted', rows: 0, locked: 1, left: 0 } };
  return changed(done, 'pasted', { wishes: [{ row, change: valueChange(row, inOneLine(text)) }] });
}
