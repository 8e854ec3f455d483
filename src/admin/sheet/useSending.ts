'use client';
import { useCallback, useState } from 'react';
import type { SheetView } from '@/contract/sheetView';
import { figuresOf, type SheetDraft } from './sheetDraft';
import type { SheetActs } from './useSheetActs';

export interface Sending {
  readonly selected: ReadonlySet<string>;
  readonly select: (metric: string, isSelected: boolean) => void;
  readonly toSend: { readonly count: number; readonly byHand: boolean };
  /** Saves what is typed first; sends only if all of it could be stored. */
  readonly send: () => Promise<void>;
}

interface Desk {
  readonly sheet: SheetView;
  readonly draft: SheetDraft;
  readonly acts: SheetActs;
}

/** Which figures go for review: the ticked ones, or all that can go. */
export function useSending({ sheet, draft, acts }: Desk): Sending {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const typed = Object.keys(draft.typed);
  const ready = figuresOf(sheet)
    .filter(({ metric, barred }) => barred.send === null || typed.includes(metric.key))
    .map(({ metric }) => metric.key);
  const ticked = ready.filter((key) => selected.has(key));
  const byHand = ticked.length > 0;

  const select = useCallback((metric: string, isSelected: boolean) => {
    setSelected((before) => {
      const after = new Set(before);
      if (isSelected) after.add(metric);
      else after.delete(metric);
      return after;
    });
  }, []);

  const send = useCallback(async () => {
    const saved = await acts.save();
    if (saved === null) return;
    await acts.move('send', saved, byHand ? ticked : sendable(saved));
    setSelected(new Set());
  }, [acts, byHand, ticked]);

  return { selected, select, send, toSend: { count: byHand ? ticked.length : ready.length, byHand } };
}

function sendable(sheet: SheetView): readonly string[] {
  return figuresOf(sheet)
    .filter(({ barred }) => barred.send === null)
    .map(({ metric }) => metric.key);
}
