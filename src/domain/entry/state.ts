import type { EntryColumn, EntryRow, RowText, TypedRow, TypedRows } from './row';
import { isUnstored, storedText } from './typed';

/** A cell of the sheet: the key of its metric, and its column. */
export interface Cell {
  readonly row: string;
  readonly column: EntryColumn;
}

/** Two corners of a rectangle of cells; `from` is where it began. */
export interface Range {
  readonly from: Cell;
  readonly to: Cell;
}

/** The text box that is open in the active cell. */
export interface Edit {
  readonly initial: string;
  readonly text: string;
}

/** What a command did to one row; `revision` is the stored one at that time. */
export interface Change {
  readonly row: string;
  readonly revision: number;
  /** What was typed before and after; null for nothing. */
  readonly before: TypedRow | null;
  readonly after: TypedRow | null;
  /** What the cells showed before and after. */
  readonly shownBefore: RowText;
  readonly shownAfter: RowText;
}

/** Commands that change texts; each is one step, and taken back as one. */
export type EntryAct = 'typed' | 'cleared' | 'cut' | 'filled' | 'unchanged' | 'pasted' | 'offered';

export interface Step {
  readonly act: EntryAct;
  readonly changes: readonly Change[];
  readonly range: Range | null;
}

/** What the last command did, for the line that says it. */
export interface Said {
  readonly act: EntryAct | 'undone' | 'redone' | 'refused';
  /** The act that was taken back or done again; else the same as `act`. Null for a refused one. */
  readonly of: EntryAct | null;
  readonly rows: number;
  /** Rows that it left as they were, since nobody may type in them, or for another reason of the command. */
  readonly locked: number;
  readonly left: number;
}

/**
 * The sheet under the hands of one person: what is stored, typed, selected, and what can be taken back. Every command
 * gives another one; a row that it does not change keeps its objects.
 */
export interface EntryState {
  readonly rows: ReadonlyMap<string, EntryRow>;
  /** Keys of the rows in sight, in their order. */
  readonly shown: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly typed: TypedRows;
  /** Null where no row is in sight. */
  readonly active: Cell | null;
  readonly range: Range | null;
  readonly edit: Edit | null;
  /** The column to which Enter returns after Tab. */
  readonly tabFrom: EntryColumn | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly said: Said | null;
}

/** Begins with the rows of a sheet, and what is typed in them already. */
export function entryState(rows: readonly EntryRow[], typed: TypedRows = {}): EntryState {
  const empty: EntryState = {
    rows: new Map(),
    shown: [],
    places: new Map(),
    typed: {},
    active: null,
    range: null,
    edit: null,
    tabFrom: null,
    past: [],
    future: [],
    said: null,
  };
  return restored(withRows(empty, rows), typed);
}

/** Takes typing that was kept; what is stored meanwhile, and rows that the sheet does not have, are not typed. */
export function restored(state: EntryState, typed: TypedRows): EntryState {
  const kept = Object.entries(typed).filter(([key, each]) => {
    const row = state.rows.get(key);
    return row !== undefined && isUnstored(row, each);
  });
  return { ...state, typed: { ...state.typed, ...Object.fromEntries(kept) } };
}

/**
 * Takes the sheet as it is stored now; rows that did not change keep their objects. Typing stays, except where it says
 * what is stored. `shown`: keys of the rows in sight; all where it is left out.
 */
export function withRows(
  state: EntryState,
  rows: readonly EntryRow[],
  shown: readonly string[] = rows.map(({ metric }) => metric.key),
): EntryState {
  const kept = rows.map((row) => {
    const known = state.rows.get(row.metric.key);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(row) ? known : row;
  });
  const byKey = new Map(kept.map((row) => [row.metric.key, row]));
  const typed = Object.entries(state.typed).filter(([key, each]) => {
    const row = byKey.get(key);
    return row === undefined || isUnstored(row, each);
  });
  const isSame = typed.length === Object.keys(state.typed).length;
  const next = { ...state, rows: byKey, typed: isSame ? state.typed : Object.fromEntries(typed) };
  return inSight(
    next,
    shown.filter((key) => byKey.has(key)),
  );
}

/**
 * Takes the sheet as a save of some texts left it: they are typed no more. What was typed over them meanwhile is of the
 * revision that they made.
 */
export function afterSave(state: EntryState, rows: readonly EntryRow[], stored: TypedRows): EntryState {
  const revisions = new Map(rows.map(({ metric, revision }) => [metric.key, revision]));
  const typed = Object.entries(state.typed).flatMap(
    ([key, each]): readonly (readonly [string, TypedRow])[] => {
      if (!(key in stored)) return [[key, each]];
      return each === stored[key] ? [] : [[key, { ...each, revision: revisions.get(key) ?? each.revision }]];
    },
  );
  return withRows({ ...state, typed: Object.fromEntries(typed) }, rows, state.shown);
}

/** Shows only these rows. The active cell stays where it can, with its open text box; else the nearest row has it. */
export function inSight(state: EntryState, shown: readonly string[]): EntryState {
  const places = new Map(shown.map((key, place) => [key, place]));
  const { active, range } = state;
  const next = { ...state, shown, places };
  if (active === null) {
    const first = cellAt(next, 0, 'value');
    return { ...next, active: first, range: first && { from: first, to: first } };
  }
  if (places.has(active.row)) {
    const isWhole = range !== null && places.has(range.from.row) && places.has(range.to.row);
    return { ...next, range: isWhole ? range : { from: active, to: active } };
  }
  const near = cellAt(next, state.places.get(active.row) ?? 0, active.column);
  return { ...next, active: near, range: near && { from: near, to: near }, edit: null };
}

/** Gives the cell at a place, or at the nearest that there is; null where no row is in sight. */
export function cellAt(
  { shown }: Pick<EntryState, 'shown'>,
  place: number,
  column: EntryColumn,
): Cell | null {
  const row = shown[Math.max(0, Math.min(place, shown.length - 1))];
  return row === undefined ? null : { row, column };
}

/** Gives what the cells of a row show: typed, or else stored. The same object while neither changes. */
export function rowText({ typed }: Pick<EntryState, 'typed'>, row: EntryRow): TypedRow {
  return typed[row.metric.key] ?? storedText(row);
}

/** Gives everything typed, the open text box with it: what must outlive a crash at this moment. */
export function typedNow(state: EntryState): TypedRows {
  const { active, edit } = state;
  const row = active === null ? undefined : state.rows.get(active.row);
  if (active === null || edit === null || row === undefined || edit.text === edit.initial) return state.typed;
  const shown = rowText(state, row);
  const change =
    active.column === 'note'
      ? { note: edit.text }
      : { kind: 'number' as const, input: edit.text, unchanged: null };
  return { ...state.typed, [active.row]: { ...shown, ...change } };
}
