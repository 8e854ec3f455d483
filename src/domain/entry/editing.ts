import { absenceNames, readCell } from './readCell';
import type { EntryRow, RowText } from './row';
import { rowText, type EntryState } from './state';
import { changed } from './steps';

/**
 * Opens the text box of the active cell: with what it says, or with the sign that was typed in its place. A cell that
 * takes no typing stays closed, and the refusal is said.
 */
export function beginEdit(state: EntryState, replacing: string | null = null): EntryState {
  const { active } = state;
  const row = active === null ? undefined : state.rows.get(active.row);
  if (active === null || row === undefined || state.edit !== null) return state;
  const isOpen = row.locked === null && (active.column === 'value' || active.column === 'note');
  if (!isOpen) return { ...state, said: { act: 'refused', of: 'typed', rows: 0, locked: 1, left: 0 } };
  const text = rowText(state, row);
  const initial = active.column === 'note' ? text.note : valueInBox(text);
  return { ...state, edit: { initial, text: replacing ?? initial } };
}

/** What the text box of a value says when it opens: an absence has its name there. */
function valueInBox({ kind, input }: RowText): string {
  return kind === 'number' || kind === 'carried_over' ? input : (absenceNames[kind].tr[0] ?? '');
}

/** Takes what the text box says now. */
export function typeText(state: EntryState, text: string): EntryState {
  return state.edit === null ? state : { ...state, edit: { ...state.edit, text } };
}

/** Closes the text box and leaves the cell as it was. */
export function abandonEdit(state: EntryState): EntryState {
  return state.edit === null ? state : { ...state, edit: null };
}

/** Closes the text box and takes what it says; nothing where it says what it said. */
export function commitEdit(state: EntryState): EntryState {
  const { active, edit } = state;
  const row = active === null ? undefined : state.rows.get(active.row);
  if (active === null || edit === null || row === undefined) return state;
  const closed = { ...state, edit: null };
  if (edit.text === edit.initial) return closed;
  const change = active.column === 'note' ? { note: edit.text } : valueChange(row, edit.text);
  // The row took typing when the box was opened: what was typed in it is kept, whatever came since.
  return changed(closed, 'typed', { wishes: [{ row: { ...row, locked: null }, change }] });
}

/** The name of an absence is that absence; all else stays as it was typed, understood or not. */
export function valueChange(
  { metric }: Pick<EntryRow, 'metric'>,
  text: string,
): Pick<RowText, 'kind' | 'input'> {
  const reading = readCell(text, metric.unit);
  const isAbsence =
    reading.kind === 'not_reported' || reading.kind === 'not_applicable' || reading.kind === 'suppressed';
  return isAbsence ? { kind: reading.kind, input: '' } : { kind: 'number', input: text };
}
