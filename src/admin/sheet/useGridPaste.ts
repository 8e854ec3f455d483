'use client';
import { useCallback, type ClipboardEvent } from 'react';
import type { SheetView } from '@/contract/sheetView';
import type { RowActs } from './useRowActs';
import { pastedColumn } from './pastedColumn';
import { figuresOf } from './sheetDraft';

/**
 * A column from a spreadsheet fills the rows in sight from the cell on; an empty line, and a row that is locked, keep
 * what they have.
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
