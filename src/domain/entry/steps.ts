import { isUnstored, saysSameValue, storedText } from './typed';
import { rowText, type Change, type EntryAct, type EntryState, type Said, type Step } from './state';
import type { EntryRow, RowText, TypedRow, TypedRows } from './row';

/** Steps that can be taken back. */
const mostSteps = 100;

/** A row and what its cells shall say. */
export interface Wish {
  readonly row: EntryRow;
  readonly change: Partial<RowText>;
}

/** Rows that a command wished to change, and those that it left alone for a reason of its own. */
export interface Wishes {
  readonly wishes: readonly Wish[];
  readonly left?: number;
}

/** Does what a command wishes, as one step: rows that are locked stay, and those that say it already. */
export function changed(state: EntryState, act: EntryAct, { wishes, left = 0 }: Wishes): EntryState {
  const open = wishes.filter(({ row }) => row.locked === null);
  const changes = open.flatMap((wish) => changeOf(state, wish) ?? []);
  const said: Said = { act, of: act, rows: changes.length, locked: wishes.length - open.length, left };
  if (changes.length === 0) return { ...state, said };
  const step: Step = { act, changes, range: state.range };
  return {
    ...state,
    typed: typedAfter(
      state.typed,
      changes.map(({ row, after }) => [row, after]),
    ),
    past: [...state.past, step].slice(-mostSteps),
    future: [],
    said,
  };
}

function changeOf(state: EntryState, { row, change }: Wish): Change | null {
  const before = state.typed[row.metric.key] ?? null;
  const shownBefore = rowText(state, row);
  const next = textAfter(row, shownBefore, change);
  const after = isUnstored(row, next) ? next : null;
  const isSame = after === null ? before === null : before !== null && isSameText(before, after);
  if (isSame) return null;
  const shownAfter = after ?? storedText(row);
  return { row: row.metric.key, revision: row.revision, before, after, shownBefore, shownAfter };
}

/** A value that was confirmed stays so while it says the same; another one is a new entry. */
function textAfter(row: EntryRow, shown: TypedRow, change: Partial<RowText>): TypedRow {
  const next: TypedRow = { ...shown, ...change };
  if (change.unchanged !== undefined || saysSameValue(row, next, shown)) return next;
  return { ...next, unchanged: null };
}

/** Tells whether two texts are the same to the letter. */
export function isSameText(a: RowText, b: RowText): boolean {
  return (
    a.kind === b.kind &&
    a.input === b.input &&
    a.note === b.note &&
    a.asOf === b.asOf &&
    a.unchanged === b.unchanged
  );
}

/** Gives what is typed after some rows got another text, or none. */
export function typedAfter(
  typed: TypedRows,
  changes: readonly (readonly [row: string, text: TypedRow | null])[],
): TypedRows {
  const next: Record<string, TypedRow | null> = { ...typed, ...Object.fromEntries(changes) };
  return Object.fromEntries(
    Object.entries(next).filter((entry): entry is [string, TypedRow] => entry[1] !== null),
  );
}

/** The step that would be taken back next, or done again; null for none. */
export function nextUndo({ past }: EntryState): Step | null {
  return past.at(-1) ?? null;
}

export function nextRedo({ future }: EntryState): Step | null {
  return future.at(-1) ?? null;
}
