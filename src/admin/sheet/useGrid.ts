'use client';
import { useCallback, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { SheetView } from '@/contract/sheetView';
import type { RowActs } from './useSheetActs';
import { figuresOf } from './sheetDraft';

/** Keys that move through the grid, and by how many cells. */
const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Gives the index of the cell, of `count`, that a key leads to from `from`; null when it moves nowhere. */
export function neighbourCell(key: string, from: number, count: number): number | null {
  const step = steps[key];
  if (step === undefined) return null;
  const to = from + step;
  return to >= 0 && to < count ? to : null;
}

/**
 * Gives the cells of a column that was copied from a spreadsheet, top to bottom; null for a single cell,
 * which the text box takes by itself. Of several columns the first counts.
 */
export function pastedColumn(text: string): readonly string[] | null {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (lines.length < 2) return null;
  return lines.map((line) => line.split('\t')[0]?.trim() ?? '');
}

interface GridKeys {
  readonly onUndo: (metric: string) => void;
  readonly onSave: () => void;
}

/** Handles the grid's keys: Enter and arrows walk from cell to cell, Esc takes typing back, Ctrl+S saves. */
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

/**
 * Fills the rows in sight from the cell on with a column from a spreadsheet; an empty line, and a row that is
 * locked, keep what they have.
 */
export function useGridPaste(
  sheet: SheetView,
  type: RowActs['type'],
): (event: ClipboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const metric = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
      const lines = pastedColumn(event.clipboardData.getData('text/plain'));
      if (metric === undefined || lines === null) return;
      event.preventDefault();
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-metric]')];
      const keys = rows.map((row) => row.dataset['metric']);
      const first = keys.indexOf(metric);
      for (const [index, input] of lines.entries()) {
        const figure = figuresOf(sheet).find((each) => each.metric.key === keys[first + index]);
        if (figure?.barred.save === null && input !== '') type(figure, { kind: 'number', input });
      }
    },
    [sheet, type],
  );
}
