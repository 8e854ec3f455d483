'use client';
import { useCallback, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import type { ShownSheet } from './shownSheet';
import { figuresOf, pasting, standingPaste, withoutPaste, type Pasted, type SheetDraft } from './sheetDraft';
import { pastedCells } from './pastedCells';
import { planPaste, type PastePlan } from './pastePlan';

/** Keys that move through the grid, and by how many cells. */
const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Gives the index of the cell, of `count`, that a key leads to from `from`; null when it moves nowhere. */
export function neighbourCell(key: string, from: number, count: number): number | null {
  const step = steps[key];
  if (step === undefined) return null;
  const to = from + step;
  return to >= 0 && to < count ? to : null;
}

interface GridKeys {
  readonly onUndo: (metric: string) => void;
  readonly onSave: () => void;
  /** Takes the last paste back; null where something was typed since, which the browser takes back itself. */
  readonly onUnpaste: (() => void) | null;
}

/**
 * Handles the grid's keys: Enter and arrows walk from cell to cell, Esc takes typing back, Ctrl+S saves, and
 * Ctrl+Z takes back a whole paste.
 */
export function useGridKeys({
  onUndo,
  onSave,
  onUnpaste,
}: GridKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const act =
        event.ctrlKey || event.metaKey ? { s: onSave, z: onUnpaste }[event.key.toLowerCase()] : null;
      if (act) {
        event.preventDefault();
        act();
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
    [onUndo, onSave, onUnpaste],
  );
}

/** The last paste of a sheet: what became of it, and the ways to go on. */
export interface SheetPaste {
  readonly plan: PastePlan | null;
  /** How many rows still hold what was pasted. */
  readonly standing: number;
  /** Takes all of it back; null where nothing of it stands, or something was typed since. */
  readonly takeBackAtOnce: (() => void) | null;
  readonly takeBack: () => void;
  readonly dismiss: () => void;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

interface PastingSheet {
  readonly sheet: ShownSheet;
  readonly draft: SheetDraft;
  readonly change: (next: (draft: SheetDraft) => SheetDraft) => void;
}

/** Fills the rows in sight with cells from a spreadsheet, and keeps what became of them for one act back. */
export function useSheetPaste({ sheet, draft, change }: PastingSheet): SheetPaste {
  const [last, setLast] = useState<{ readonly plan: PastePlan; readonly pasted: Pasted } | null>(null);
  const standing = last === null ? 0 : standingPaste(draft, last.pasted).length;

  const take = (event: ClipboardEvent<HTMLElement> | DragEvent<HTMLElement>, data: DataTransfer): void => {
    const metric = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
    const cells = pastedCells(data.getData('text/plain'));
    if (metric === undefined || cells === null) return;
    event.preventDefault();
    const rows = rowsInSight(event.currentTarget, sheet);
    const first = rows.findIndex((row) => row.metric.key === metric);
    const plan = planPaste(cells, { sheet, rows, first });
    const after = pasting(draft, plan.kind === 'read' ? plan.entries : []);
    change(() => after.draft);
    setLast({ plan, pasted: after.pasted });
  };
  const takeBack = (): void => {
    if (last !== null) change((before) => withoutPaste(before, last.pasted));
    setLast(null);
  };
  return {
    plan: last?.plan ?? null,
    standing,
    takeBackAtOnce: standing > 0 && draft.typed === last?.pasted.after ? takeBack : null,
    takeBack,
    dismiss: () => {
      setLast(null);
    },
    onPaste: (event) => {
      take(event, event.clipboardData);
    },
    onDrop: (event) => {
      take(event, event.dataTransfer);
    },
  };
}

function rowsInSight(desk: HTMLElement, sheet: ShownSheet): ReturnType<typeof figuresOf> {
  const figures = new Map(figuresOf(sheet).map((figure) => [figure.metric.key, figure]));
  const rows = [...desk.querySelectorAll<HTMLElement>('[data-metric]')];
  return rows.map((row) => figures.get(row.dataset['metric'] ?? '')).filter((row) => row !== undefined);
}
