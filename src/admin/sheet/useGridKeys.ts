'use client';
import { useCallback, type KeyboardEvent } from 'react';
import { neighbourCell } from './neighbourCell';

interface GridKeys {
  readonly onUndo: (metric: string) => void;
  readonly onSave: () => void;
}

/** The keyboard of the grid: Enter and arrows walk from cell to cell, Esc takes typing back, Ctrl+S saves. */
export function useGridKeys({ onUndo, onSave }: GridKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        onSave();
        return;
      }
      const cell = event.target instanceof HTMLElement ? event.target : null;
      const metric = cell?.dataset['cell'];
      if (cell === null || metric === undefined) return;
      if (event.key === 'Escape') onUndo(metric);
      const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')];
      const next = neighbourCell(event.key, cells.indexOf(cell), cells.length);
      if (next === null) return;
      event.preventDefault();
      cells[next]?.focus();
    },
    [onUndo, onSave],
  );
}
