import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type RefObject } from 'react';
import { beginEdit, commitEdit } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import { gridWords } from '@/messages/desk/grid';
import { useLocale } from '../shared/words';
import { keysOf, useShortcuts } from '../shell/shortcuts';
import { commandOf } from './gridKeys';
import { sendable } from './sending/sendingPlan';
import { toNextProblem } from './sheetStore';
import { judgedNow, type ShownSheet } from './useSheet';

/** The ways through a sheet. */
export interface Navigation {
  readonly focusCell: () => void;
  readonly next: (way: 'down' | 'up') => void;
  readonly toSection: (section: { readonly keys: readonly string[] }) => void;
  /** A pointer in an open text box gives it the arrows. */
  readonly onCaret: () => void;
  readonly onKeyDown: (inspect: () => void) => (event: KeyboardEvent<HTMLElement>) => void;
}

/** Gives the ways through the sheet: by key, to the next problem, to a section. */
export function useSheetNavigation({ store }: ShownSheet, place: RefObject<HTMLElement | null>): Navigation {
  const hasCaret = useRef(false);
  const focusCell = (): void => {
    place.current?.querySelector<HTMLElement>('[data-active] input, [data-active][tabindex]')?.focus();
  };
  const next: Navigation['next'] = (way) => {
    const judgement = judgedNow(store);
    store.change((state) => toNextProblem(state, way, (key) => judgement.get(key)?.tone !== null));
  };
  const onKeyDown: Navigation['onKeyDown'] = (inspect) => (event) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const keys = keysOf(event);
    const { state } = store.now();
    if (state.edit === null) hasCaret.current = false;
    if (keys === 'F2') hasCaret.current = true;
    const own: Readonly<Record<string, () => unknown>> = {
      F8: () => {
        next('down');
      },
      'shift+F8': () => {
        next('up');
      },
      'ctrl+Enter': inspect,
      'ctrl+s': () => void store.saveAll(),
      'alt+ArrowDown': () => {
        document.querySelector<HTMLElement>('[data-line] button')?.focus();
      },
    };
    const command = commandOf(keys, state, { page: pageOf(place.current), hasCaret: hasCaret.current });
    const act = own[keys] ?? (command === null ? null : runOf(store, command));
    if (act === null) {
      // A locked cell has no text box: what is typed there is refused in words.
      const isSign = keys.length === 1 && !(event.target instanceof HTMLInputElement);
      if (isSign) store.change((now) => beginEdit(now, keys));
      return;
    }
    if (act() !== false) event.preventDefault();
  };
  const onCaret = (): void => {
    hasCaret.current = store.now().state.edit !== null;
  };
  const toSection: Navigation['toSection'] = ({ keys }) => {
    store.change((state) => {
      const first = keys.find((key) => state.places.has(key));
      return first === undefined ? null : selectCell(state, { row: first, column: 'value' });
    });
    focusCell();
    place.current
      ?.querySelector(`[data-metric="${CSS.escape(keys[0] ?? '')}"]`)
      ?.closest('tbody')
      ?.scrollIntoView({ block: 'start' });
  };
  return { focusCell, next, toSection, onCaret, onKeyDown };
}

type Store = ShownSheet['store'];

/** Runs a command; false where it leaves the key to the browser, as Tab does behind the last cell. */
function runOf(store: Store, command: NonNullable<ReturnType<typeof commandOf>>): () => boolean {
  return () => {
    const next = command(store.now().state);
    store.change(() => next ?? commitEdit(store.now().state));
    return next !== null;
  };
}

const rowHeight = 34;

function pageOf(box: HTMLElement | null): number {
  return Math.max(1, Math.floor((box?.clientHeight ?? 0) / rowHeight) - 2);
}

interface SheetShortcuts {
  readonly sheet: ShownSheet;
  readonly next: Navigation['next'];
  readonly inspect: () => void;
  readonly send: () => void;
}

/** Lists the keys of the sheet in the help, and lets those work that are pressed beside the grid. */
export function useSheetShortcuts({
  sheet: { store, model, typed },
  next,
  inspect,
  send,
}: SheetShortcuts): void {
  const { keys } = gridWords[useLocale()];
  const run = (name: string) => (): void => {
    const command = commandOf(name, store.now().state, { page: 1, hasCaret: false });
    if (command !== null) store.change(command);
  };
  useShortcuts([
    { keys: 'F2', label: keys.edit, run: run('F2') },
    {
      keys: 'F8',
      label: keys.next,
      run: () => {
        next('down');
      },
    },
    { keys: 'F9', label: keys.unchanged, run: run('F9') },
    { keys: 'ctrl+Enter', label: keys.inspector, run: inspect },
    { keys: 'ctrl+z', label: keys.undo, run: run('ctrl+z') },
    { keys: 'ctrl+y', label: keys.redo, run: run('ctrl+y') },
    { keys: 'ctrl+d', label: keys.fill, run: run('ctrl+d') },
    { keys: 'ctrl+s', label: keys.save, run: () => void store.saveAll() },
    {
      keys: 'ctrl+shift+Enter',
      label: keys.send,
      run: () => {
        if (sendable(model.view).length + Object.keys(typed).length > 0) send();
      },
    },
    {
      keys: 'alt+ArrowDown',
      label: keys.choices,
      run: () => {
        document.querySelector<HTMLElement>('[data-line] button')?.focus();
      },
    },
  ]);
}

/** Leads to the row that the address names, when it names another one while the sheet is open. */
export function useNamedRow({ store }: ShownSheet, metric: string | null, focusCell: () => void): void {
  const named = useRef(metric);
  const lead = useEffectEvent((row: string) => {
    store.change((state) => selectCell(state, { row, column: 'value' }));
    focusCell();
  });
  useEffect(() => {
    if (metric === null || metric === named.current) return;
    named.current = metric;
    lead(metric);
  }, [metric]);
}
