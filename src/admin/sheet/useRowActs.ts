'use client';
import { useMemo } from 'react';
import type { SheetView } from '@/contract/sheetView';
import type { RowActs } from './FigureRow';
import { keepingMine, typing, undone, type SheetDraft } from './sheetDraft';
import type { Sending } from './useSending';
import type { SheetActs } from './useSheetActs';

interface Desk {
  readonly sheet: SheetView;
  readonly change: (next: (draft: SheetDraft) => SheetDraft) => void;
  readonly acts: SheetActs;
  readonly sending: Sending;
}

/** What the rows may ask of the sheet. */
export function useRowActs({ sheet, change, acts, sending }: Desk): RowActs {
  const { move } = acts;
  const { select } = sending;
  return useMemo(
    () => ({
      type: (figure, typed) => {
        change((draft) => typing(draft, figure, typed));
      },
      keepMine: (figure) => {
        change((draft) => keepingMine(draft, figure));
      },
      undo: (metric) => {
        change((draft) => undone(draft, metric));
      },
      recall: (metric) => void move('recall', sheet, [metric]),
      select,
    }),
    [change, move, select, sheet],
  );
}
