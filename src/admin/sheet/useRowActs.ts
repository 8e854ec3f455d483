'use client';
import { useMemo } from 'react';
import type { SheetFigure, SheetView } from '@/contract/sheetView';
import { keepingMine, typing, undone, type SheetDraft } from './sheetDraft';
import type { TypedFigure } from './typedFigure';
import type { Sending } from './useSending';
import type { SheetActs } from './useSheetActs';

/** What a row may ask of the sheet. */
export interface RowActs {
  readonly type: (figure: SheetFigure, change: Partial<TypedFigure>) => void;
  readonly keepMine: (figure: SheetFigure) => void;
  readonly undo: (metric: string) => void;
  readonly recall: (metric: string) => void;
  readonly select: (metric: string, isSelected: boolean) => void;
}

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
