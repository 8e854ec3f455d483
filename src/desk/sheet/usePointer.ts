import { useRef, useState, type PointerEvent, type MouseEvent } from 'react';
import { fillTo } from '@/domain/entry/acts';
import { beginEdit } from '@/domain/entry/editing';
import { selectCell, selectColumn, selectRows, selectTo } from '@/domain/entry/moves';
import { entryColumns } from '@/domain/entry/row';
import type { Cell } from '@/domain/entry/state';
import type { SheetStore } from './sheetStore';

type Drag = 'select' | 'fill' | null;

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

/** Selects, fills and opens cells by mouse or pen, for the whole grid at once: no row has handlers of its own. */
export function usePointer(store: SheetStore): {
  readonly handlers: PointerHandlers;
  /** The row to which the corner of the selection is drawn; null while it is not. */
  readonly filling: string | null;
} {
  const drag = useRef<Drag>(null);
  const [filling, setFilling] = useState<string | null>(null);
  const end = (): void => {
    drag.current = null;
    setFilling(null);
  };
  const press = (event: PointerEvent<HTMLElement>): void => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (event.button !== 0 || target === null) return;
    if (target.dataset['handle'] !== undefined) {
      drag.current = 'fill';
      event.currentTarget.setPointerCapture(event.pointerId);
      return;
    }
    const cell = cellAtPoint(target);
    if (cell === null) {
      selectByHead(store, target);
      return;
    }
    if (isOpenBox(target)) return;
    store.change((state) => (event.shiftKey ? selectTo(state, cell) : selectCell(state, cell)));
    if (event.pointerType === 'touch') return;
    drag.current = 'select';
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  return {
    filling,
    handlers: {
      onPointerDown: press,
      onMouseDown: (event) => {
        if (event.target instanceof HTMLElement && isOpenBox(event.target)) return;
        // The browser would give the focus to the page, or leave it at a button that was pressed before.
        event.preventDefault();
        const active = event.currentTarget.querySelector<HTMLElement>(
          '[data-active] input, [data-active][tabindex]',
        );
        active?.focus({ preventScroll: true });
      },
      onPointerMove: (event) => {
        if (drag.current === null) return;
        const cell = cellAtPoint(document.elementFromPoint(event.clientX, event.clientY));
        if (cell === null) return;
        if (drag.current === 'fill') setFilling(cell.row);
        else store.change((state) => (isEnd(state.range?.to, cell) ? null : selectTo(state, cell)));
      },
      onPointerUp: () => {
        if (drag.current === 'fill' && filling !== null) {
          store.change((state) => fillTo(state, { row: filling, column: 'value' }));
        }
        end();
      },
      onPointerCancel: end,
      onDoubleClick: (event) => {
        // The table has captured the pointer: the event does not name the cell.
        const cell = cellAtPoint(document.elementFromPoint(event.clientX, event.clientY));
        if (cell === null) return;
        store.change((state) => beginEdit(state));
        const { activeElement: box } = document;
        if (box instanceof HTMLInputElement) box.setSelectionRange(box.value.length, box.value.length);
      },
    },
  };
}

const isOpenBox = (target: HTMLElement): boolean => target.dataset['open'] === 'true';

const isEnd = (to: Cell | undefined, cell: Cell): boolean =>
  to?.row === cell.row && to.column === cell.column;

function cellAtPoint(target: Element | null): Cell | null {
  const row = target?.closest<HTMLElement>('tr[data-metric]')?.dataset['metric'];
  const named = target?.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const column = entryColumns.find((each) => each === named);
  return row === undefined || column === undefined ? null : { row, column };
}

/** The head of a column selects it, and that of a section all its rows. */
function selectByHead(store: SheetStore, target: HTMLElement): void {
  const head = target.closest<HTMLTableCellElement>('thead th');
  const column = head === null ? undefined : entryColumns[head.cellIndex];
  if (column !== undefined) store.change((state) => selectColumn(state, column));
  const rows = target.closest('tbody')?.querySelectorAll<HTMLElement>('tr[data-metric]') ?? [];
  const keys = [...rows].flatMap(({ dataset }) => dataset['metric'] ?? []);
  if (head === null && keys.length > 0) store.change((state) => selectRows(state, keys));
}
