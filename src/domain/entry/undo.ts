import { commitEdit } from './editing';
import type { TypedRow } from './row';
import { rowText, type Change, type EntryState, type Said, type Step } from './state';
import { nextRedo, nextUndo, typedAfter } from './steps';
import { isUnstored, saysSame } from './typed';

/** Takes the last step back. Rows that were changed since, or are locked now, stay as they are and are said. */
export function undo(state: EntryState): EntryState {
  const done = commitEdit(state);
  const step = nextUndo(done);
  if (step === null) return { ...done, said: nothing };
  const { next, standing } = turned(done, step, 'back');
  const future = standing.length === 0 ? done.future : [...done.future, { ...step, changes: standing }];
  return { ...next, past: done.past.slice(0, -1), future, said: saidOf('undone', step, standing) };
}

/** Does again what was taken back last. */
export function redo(state: EntryState): EntryState {
  const done = commitEdit(state);
  const step = nextRedo(done);
  if (step === null) return { ...done, said: nothing };
  const { next, standing } = turned(done, step, 'forth');
  const past = standing.length === 0 ? done.past : [...done.past, { ...step, changes: standing }];
  return { ...next, past, future: done.future.slice(0, -1), said: saidOf('redone', step, standing) };
}

const nothing: Said = { act: 'refused', of: null, rows: 0, locked: 0, left: 0 };

function saidOf(act: 'undone' | 'redone', { act: of, changes }: Step, standing: readonly Change[]): Said {
  return { act, of, rows: standing.length, locked: 0, left: changes.length - standing.length };
}

/** Where the stored row moved on since, by a save of this very text, the former text is typed over what is stored now. */
function turned(
  state: EntryState,
  { changes, range }: Step,
  way: 'back' | 'forth',
): { readonly next: EntryState; readonly standing: readonly Change[] } {
  const standing = changes.filter((change) => {
    const row = state.rows.get(change.row);
    const left = way === 'back' ? change.shownAfter : change.shownBefore;
    return row?.locked === null && saysSame(row, rowText(state, row), left);
  });
  const texts = standing.map((change): readonly [string, TypedRow | null] => {
    const row = state.rows.get(change.row);
    const [typed, shown] =
      way === 'back' ? [change.before, change.shownBefore] : [change.after, change.shownAfter];
    if (row === undefined || row.revision === change.revision) return [change.row, typed];
    const over = { ...shown, revision: row.revision };
    return [change.row, isUnstored(row, over) ? over : null];
  });
  const isSeen = range !== null && state.places.has(range.from.row) && state.places.has(range.to.row);
  const there = isSeen && standing.length > 0 ? { active: range.from, range } : {};
  return { next: { ...state, ...there, typed: typedAfter(state.typed, texts) }, standing };
}
