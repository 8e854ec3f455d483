import { rowText, type EntryState } from './state';
import { typedAfter } from './steps';
import type { TypedRow, TypedRows } from './row';
import { isUnstored, saysSame } from './typed';

/**
 * Ends the choice between two values of a row, the one typed and the one stored meanwhile: one's own is then typed over
 * what is stored now, or it is let go.
 */
export function keptMine(state: EntryState, metric: string, isKept: boolean): EntryState {
  const row = state.rows.get(metric);
  if (row === undefined || !(metric in state.typed)) return state;
  const mine = { ...rowText(state, row), revision: row.revision };
  return { ...state, edit: null, typed: typedAfter(state.typed, [[metric, isKept ? mine : null]]) };
}

/**
 * Lets go texts that were brought back: their rows say again what they said before. One that was stored meanwhile is typed
 * over with that; what was typed over them since, and what was sent, stays.
 */
export function discarded(state: EntryState, brought: TypedRows, former: TypedRows): EntryState {
  const texts = Object.entries(brought).flatMap(
    ([metric, text]): readonly (readonly [string, TypedRow | null])[] => {
      const [row, before] = [state.rows.get(metric), former[metric]];
      if (row === undefined || before === undefined || !saysSame(row, rowText(state, row), text)) return [];
      if (metric in state.typed && row.revision === before.revision) return [[metric, null]];
      const over = { ...before, revision: row.revision };
      return row.locked === null ? [[metric, isUnstored(row, over) ? over : null]] : [];
    },
  );
  const isOpen = texts.some(([metric]) => metric === state.active?.row);
  return { ...state, edit: isOpen ? null : state.edit, typed: typedAfter(state.typed, texts) };
}
