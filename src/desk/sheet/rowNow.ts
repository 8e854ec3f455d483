import { cornersOf, type Corners } from '@/domain/entry/moves';
import { entryColumns, type EntryColumn, type EntryRow, type RowText } from '@/domain/entry/row';
import { rowText, type EntryState } from '@/domain/entry/state';

/** One row of the grid under the hands at it: what must follow a key at once. */
export interface RowNow {
  readonly row: EntryRow;
  readonly text: RowText;
  /** Place in the sheet, from 1. */
  readonly place: number;
  /** Columns of the selection in this row, from and to; empty for none. */
  readonly selected: string;
  readonly active: EntryColumn | null;
  /** The text box of the active cell is open. */
  readonly isOpen: boolean;
  /** The corner by which the selection is filled on is here. */
  readonly hasHandle: boolean;
}

/** Gives a row of a state; the same object while nothing of it changes. */
export type RowReader = (state: EntryState, metric: string) => RowNow | null;

/** Begins to read rows: all of them are asked for after each key, and few have changed. */
export function rowReader(): RowReader {
  const known = new Map<string, RowNow>();
  let last: EntryState | null = null;
  let corners: Corners | null = null;
  return (state, metric) => {
    if (state !== last) corners = cornersOf(state);
    last = state;
    const row = state.rows.get(metric);
    const place = state.places.get(metric);
    if (row === undefined || place === undefined) return null;
    const now = rowNow(state, { row, place, corners });
    const before = known.get(metric);
    if (before !== undefined && isSame(before, now)) return before;
    known.set(metric, now);
    return now;
  };
}

interface Placed {
  readonly row: EntryRow;
  readonly place: number;
  readonly corners: Corners | null;
}

function rowNow(state: EntryState, { row, place, corners }: Placed): RowNow {
  const isActive = state.active?.row === row.metric.key;
  const isSelected = corners !== null && place >= corners.top && place <= corners.bottom;
  return {
    row,
    text: rowText(state, row),
    place: place + 1,
    selected: isSelected ? `${String(corners.left)}-${String(corners.right)}` : '',
    active: isActive ? state.active.column : null,
    isOpen: isActive && state.edit !== null,
    hasHandle: isSelected && place === corners.bottom && isOfValues(corners) && row.locked === null,
  };
}

const valueColumn = entryColumns.indexOf('value');

const isOfValues = ({ left, right }: Corners): boolean => left === valueColumn && right === valueColumn;

function isSame(a: RowNow, b: RowNow): boolean {
  return (
    a.row === b.row &&
    a.text === b.text &&
    a.place === b.place &&
    a.selected === b.selected &&
    a.active === b.active &&
    a.isOpen === b.isOpen &&
    a.hasHandle === b.hasHandle
  );
}
