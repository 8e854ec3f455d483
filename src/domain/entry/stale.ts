import { rowText, type EntryState } from './state';
import { typedAfter } from './steps';

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
