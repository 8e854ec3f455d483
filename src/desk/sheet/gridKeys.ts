import { confirmUnchanged, clearCells, fillDown } from '@/domain/entry/acts';
import { abandonEdit, beginEdit } from '@/domain/entry/editing';
import { enter, move, moveToOpen, selectAll, selectCell, tab, type Motion } from '@/domain/entry/moves';
import type { EntryState } from '@/domain/entry/state';
import { redo, undo } from '@/domain/entry/undo';

type Command = (state: EntryState) => EntryState | null;

/** How the keys are met: rows in sight at once, and whether an open text box has the arrows for itself. */
export interface KeyContext {
  readonly page: number;
  readonly hasCaret: boolean;
}

const motions: Readonly<Record<string, Motion>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  PageUp: 'page_up',
  PageDown: 'page_down',
  'ctrl+Home': 'top',
  'ctrl+End': 'bottom',
  'ctrl+ArrowLeft': 'home',
  'ctrl+ArrowRight': 'end',
};

/** The keys that an open text box keeps: they move its caret. */
const caretKeys = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

const commands: Readonly<Record<string, Command>> = {
  Enter: (state) => enter(state),
  'shift+Enter': (state) => enter(state, true),
  Tab: (state) => tab(state),
  'shift+Tab': (state) => tab(state, true),
  F2: (state) => beginEdit(state),
  F9: confirmUnchanged,
  'ctrl+ArrowDown': (state) => openOr(state, 'down'),
  'ctrl+ArrowUp': (state) => openOr(state, 'up'),
  'ctrl+shift+ArrowDown': (state) => move(state, 'bottom', { extend: true }),
  'ctrl+shift+ArrowUp': (state) => move(state, 'top', { extend: true }),
  'ctrl+a': selectAll,
  'ctrl+d': fillDown,
  'ctrl+z': undo,
  'ctrl+y': redo,
  'ctrl+shift+z': redo,
  // The apostrophe lies elsewhere on each Turkish keyboard, and is typed with Shift on some: F9 lies in one place.
  "ctrl+'": confirmUnchanged,
  'ctrl+’': confirmUnchanged,
};

const whileClosed: Readonly<Record<string, Command>> = {
  Delete: (state) => clearCells(state),
  Backspace: (state) => clearCells(state),
  Escape: (state) => (state.active === null ? null : selectCell(state, state.active)),
};

/** Gives what a key does in the grid; null where it is left to the browser. */
export function commandOf(keys: string, state: EntryState, { page, hasCaret }: KeyContext): Command | null {
  const isOpen = state.edit !== null;
  if (isOpen && keys === 'Escape') return abandonEdit;
  if (isOpen && (keys === 'ctrl+a' || (hasCaret && caretKeys.includes(keys.replace('shift+', '')))))
    return null;
  const known = commands[keys] ?? (isOpen ? undefined : whileClosed[keys]);
  if (known !== undefined) return known;
  const motion = motions[keys.replace('shift+', '')];
  if (motion === undefined) return null;
  const extend = keys.includes('shift+');
  return (now) => move(now, motion, { extend, page });
}

/** Goes to the next row that waits for a value, else to the last. */
function openOr(state: EntryState, way: 'down' | 'up'): EntryState {
  const next = moveToOpen(state, way);
  const isMoved = next.active?.row !== state.active?.row;
  return isMoved ? next : move(state, way === 'down' ? 'bottom' : 'top');
}
