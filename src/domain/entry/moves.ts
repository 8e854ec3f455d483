import { commitEdit } from './editing';
import { entryColumns, type EntryColumn } from './row';
import { readTyped } from './typed';
import { cellAt, rowText, type Cell, type EntryState } from './state';

/** Ways through the sheet. `enter` and `tab` are those of a spreadsheet; `page` moves by as many rows as are in sight. */
export const motions = [
  'up',
  'down',
  'left',
  'right',
  'home',
  'end',
  'top',
  'bottom',
  'page_up',
  'page_down',
] as const;
export type Motion = (typeof motions)[number];

/** How a motion is made: `extend` keeps the corner where the selection began, as Shift does. */
export interface MoveOptions {
  readonly extend?: boolean;
  /** Rows in sight at once. */
  readonly page?: number;
}

/** Selects one cell. */
export function selectCell(state: EntryState, cell: Cell): EntryState {
  if (!state.places.has(cell.row)) return state;
  return { ...commitEdit(state), active: cell, range: { from: cell, to: cell }, tabFrom: null };
}

/** Stretches the selection from the active cell to another. */
export function selectTo(state: EntryState, to: Cell): EntryState {
  const { active } = state;
  if (active === null || !state.places.has(to.row)) return state;
  return { ...commitEdit(state), range: { from: active, to }, tabFrom: null };
}

/** Selects all cells of these rows that lie side by side, as a section's head does; the first gets the active cell. */
export function selectRows(state: EntryState, keys: readonly string[]): EntryState {
  return selectBetween(state, keys, ['metric', 'note']);
}

/** Selects a column. */
export function selectColumn(state: EntryState, column: EntryColumn): EntryState {
  return selectBetween(state, state.shown, [column, column]);
}

/** Selects every cell in sight. */
export function selectAll(state: EntryState): EntryState {
  return selectBetween(state, state.shown, ['metric', 'note']);
}

function selectBetween(
  state: EntryState,
  keys: readonly string[],
  [first, last]: readonly [EntryColumn, EntryColumn],
): EntryState {
  const places = keys.flatMap((key) => state.places.get(key) ?? []);
  const from = places.length === 0 ? null : cellAt(state, Math.min(...places), first);
  const to = places.length === 0 ? null : cellAt(state, Math.max(...places), last);
  if (from === null || to === null) return state;
  return { ...commitEdit(state), active: from, range: { from, to }, tabFrom: null };
}

/** Moves the active cell, or with `extend` the far corner of the selection. At an edge it stays. */
export function move(
  state: EntryState,
  motion: Motion,
  { extend = false, page = 15 }: MoveOptions = {},
): EntryState {
  const from = extend ? state.range?.to : state.active;
  const to = from && target(state, from, { motion, page });
  if (!to) return state;
  return extend ? selectTo(state, to) : selectCell(state, to);
}

function target(
  state: EntryState,
  { row, column }: Cell,
  { motion, page }: { readonly motion: Motion; readonly page: number },
): Cell | null {
  const place = state.places.get(row) ?? 0;
  const last = state.shown.length - 1;
  const places: Partial<Record<Motion, number>> = {
    up: place - 1,
    down: place + 1,
    page_up: place - page,
    page_down: place + page,
    top: 0,
    bottom: last,
  };
  return cellAt(state, places[motion] ?? place, columnAfter(column, motion));
}

function columnAfter(column: EntryColumn, motion: Motion): EntryColumn {
  if (motion === 'home') return 'metric';
  if (motion === 'end') return 'note';
  const step = { left: -1, right: 1 }[motion as string] ?? 0;
  return entryColumns[entryColumns.indexOf(column) + step] ?? column;
}

/**
 * Moves as Enter does: to the next row, in the column where Tab began; within a selection of several cells, through
 * that. `back` is Shift+Enter.
 */
export function enter(state: EntryState, back = false): EntryState {
  const { active, range, tabFrom } = state;
  if (active === null || range === null) return state;
  const step = back ? -1 : 1;
  if (isSeveral(state)) return { ...commitEdit(state), active: within(state, active, { step, down: true }) };
  const place = state.places.get(active.row) ?? 0;
  const to = cellAt(state, place + step, tabFrom ?? active.column);
  return to === null ? state : selectCell(state, to);
}

/**
 * Moves as Tab does: to the next cell that takes typing, past the locked rows; within a selection of several cells,
 * through that. Null where there is none: Tab then leaves the sheet. `back` is Shift+Tab.
 */
export function tab(state: EntryState, back = false): EntryState | null {
  const { active } = state;
  if (active === null) return null;
  const step = back ? -1 : 1;
  if (isSeveral(state)) return { ...commitEdit(state), active: within(state, active, { step, down: false }) };
  const cells = state.shown.flatMap((row): readonly Cell[] =>
    state.rows.get(row)?.locked === null
      ? [
          { row, column: 'value' },
          { row, column: 'note' },
        ]
      : [],
  );
  const rank = (cell: Cell): number =>
    (state.places.get(cell.row) ?? 0) * entryColumns.length + entryColumns.indexOf(cell.column);
  const here = rank(active);
  const next = back ? cells.findLast((cell) => rank(cell) < here) : cells.find((cell) => rank(cell) > here);
  if (next === undefined) return null;
  return { ...selectCell(state, next), tabFrom: state.tabFrom ?? active.column };
}

/** The corners of the selection as places of rows and columns, both ends included; null where nothing is in sight. */
export interface Corners {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Gives the corners of the selection. */
export function cornersOf({ range, places }: EntryState): Corners | null {
  if (range === null) return null;
  const rows = [range.from, range.to].map(({ row }) => places.get(row) ?? 0);
  const columns = [range.from, range.to].map(({ column }) => entryColumns.indexOf(column));
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function isSeveral({ range }: EntryState): boolean {
  return range !== null && (range.from.row !== range.to.row || range.from.column !== range.to.column);
}

/** The next cell of the selection: down its columns for Enter, along its rows for Tab, and round again at its end. */
function within(
  state: EntryState,
  active: Cell,
  { step, down }: { readonly step: number; readonly down: boolean },
): Cell {
  const corners = cornersOf(state);
  if (corners === null) return active;
  const [height, width] = [corners.bottom - corners.top + 1, corners.right - corners.left + 1];
  const row = (state.places.get(active.row) ?? corners.top) - corners.top;
  const column = entryColumns.indexOf(active.column) - corners.left;
  const count = height * width;
  const at = ((down ? column * height + row : row * width + column) + step + count) % count;
  const [nextRow, nextColumn] = down
    ? [at % height, Math.floor(at / height)]
    : [Math.floor(at / width), at % width];
  const title = entryColumns[corners.left + nextColumn] ?? active.column;
  return cellAt(state, corners.top + nextRow, title) ?? active;
}

/**
 * Moves to the next row, down or up, whose value is empty or not understood, or that `isFlagged` names; the state as it
 * was where there is none that way. Locked rows are passed over.
 */
export function moveToOpen(
  state: EntryState,
  way: 'down' | 'up',
  isFlagged: (metric: string) => boolean = () => false,
): EntryState {
  const done = commitEdit(state);
  const { active } = done;
  if (active === null) return done;
  const place = done.places.get(active.row) ?? 0;
  const ahead = way === 'down' ? done.shown.slice(place + 1) : done.shown.slice(0, place).toReversed();
  const next = ahead.find((key) => {
    const row = done.rows.get(key);
    if (row?.locked !== null) return false;
    return isFlagged(key) || readTyped(row, rowText(done, row)).kind !== 'value';
  });
  return next === undefined ? done : selectCell(done, { row: next, column: 'value' });
}
