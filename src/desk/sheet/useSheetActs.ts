'use client';
import { useCallback, useMemo, useState } from 'react';
import type { SheetAnswer, SheetView } from '@/contract/sheetView';
import { shownSheet, type ShownFigure, type ShownSheet } from './shownSheet';
import { figuresOf, keepingMine, saveRequest, settled, typing, undone, type SheetDraft } from './sheetDraft';
import type { TypedFigure } from './typedFigure';
import { callDesk, type Reply, type Trouble } from '../shared/callDesk';

export interface Sending {
  readonly selected: ReadonlySet<string>;
  readonly select: (metric: string, isSelected: boolean) => void;
  readonly toSend: { readonly count: number; readonly byHand: boolean };
  /** Saves what is typed first; sends only if all of it could be stored. */
  readonly send: () => Promise<void>;
}

interface useSendingDesk {
  readonly sheet: ShownSheet;
  readonly draft: SheetDraft;
  readonly acts: SheetActs;
}

/** Chooses the figures that go for review: the ticked ones, or all that can go. */
export function useSending({ sheet, draft, acts }: useSendingDesk): Sending {
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
    await acts.move('send', saved, byHand ? ticked : sendable(saved, typed));
    setSelected(new Set());
  }, [acts, byHand, ticked, typed]);

  return { selected, select, send, toSend: { count: byHand ? ticked.length : ready.length, byHand } };
}

/** What can be sent, and what was just typed for it: if one of these cannot, the answer says why. */
function sendable(sheet: ShownSheet, typed: readonly string[]): readonly string[] {
  const waits = ({ metric, state }: ShownFigure): boolean =>
    typed.includes(metric.key) && (state === 'draft' || state === 'changes_requested');
  return figuresOf(sheet)
    .filter((figure) => figure.barred.send === null || waits(figure))
    .map(({ metric }) => metric.key);
}

/** What a row may ask of the sheet. */
export interface RowActs {
  readonly type: (figure: ShownFigure, change: Partial<TypedFigure>) => void;
  readonly keepMine: (figure: ShownFigure) => void;
  readonly undo: (metric: string) => void;
  readonly recall: (metric: string) => void;
  readonly select: (metric: string, isSelected: boolean) => void;
}

interface useRowActsDesk {
  readonly sheet: ShownSheet;
  readonly change: (next: (draft: SheetDraft) => SheetDraft) => void;
  readonly acts: SheetActs;
  readonly sending: Sending;
}

/** Gives the acts that the rows may ask of the sheet. */
export function useRowActs({ sheet, change, acts, sending }: useRowActsDesk): RowActs {
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

/** A note may be longer than a reason. */
const longestReason = 500;

export type SheetAction = 'save' | 'send' | 'recall';

/** What the last request did: for the line that is read aloud. */
export interface LastAct {
  readonly act: SheetAction;
  readonly answer: SheetAnswer;
}

export interface SheetActs {
  readonly busy: SheetAction | null;
  readonly last: LastAct | null;
  readonly trouble: Trouble | null;
  /** Repeats the request that failed. */
  readonly retry: () => void;
  /** The sheet as it stands once everything typed is stored; null when something was not. */
  readonly save: () => Promise<ShownSheet | null>;
  /** Sends or recalls figures of `seen`, the sheet with the revisions that its reader acts on. */
  readonly move: (act: 'send' | 'recall', seen: ShownSheet, metrics: readonly string[]) => Promise<void>;
}

interface Failed {
  readonly act: SheetAction;
  readonly call: () => Promise<Reply<SheetAnswer>>;
  readonly trouble: Trouble;
}

interface Screen {
  readonly sheet: ShownSheet;
  readonly draft: SheetDraft;
  readonly change: (next: (draft: SheetDraft) => SheetDraft) => void;
  readonly replace: (sheet: SheetView) => void;
}

/** Sends the requests of the sheet. A failed one leaves the typing where it is. */
export function useSheetActs({ sheet, draft, change, replace }: Screen): SheetActs {
  const [busy, setBusy] = useState<SheetAction | null>(null);
  const [last, setLast] = useState<LastAct | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const place = useMemo(
    () => ({ edition: sheet.edition.code, province: sheet.province.plate }),
    [sheet.edition.code, sheet.province.plate],
  );

  const ask = useCallback(
    async (act: SheetAction, call: Failed['call']): Promise<SheetAnswer | null> => {
      setBusy(act);
      const answer = await call();
      setBusy(null);
      setFailed(answer.kind === 'ok' ? null : { act, call, trouble: answer });
      if (answer.kind !== 'ok') return null;
      change((before) => settled(before, answer.body.results));
      replace(answer.body.sheet);
      setLast({ act, answer: answer.body });
      return answer.body;
    },
    [change, replace],
  );

  const save = useCallback(async () => {
    const body = saveRequest(sheet, draft.typed);
    if (body.figures.length === 0) return sheet;
    const answer = await ask('save', () => callDesk('saveFigures', { ...place, ...body }));
    const isStored = answer?.results.every(({ outcome }) => outcome === 'done' || outcome === 'unchanged');
    return isStored && answer ? shownSheet(answer.sheet) : null;
  }, [ask, place, sheet, draft.typed]);

  const move = useCallback(
    async (act: 'send' | 'recall', seen: ShownSheet, metrics: readonly string[]) => {
      const figures = figuresOf(seen)
        .filter(({ metric }) => metrics.includes(metric.key))
        .map(({ metric, revision, asks, note }) => ({
          ...{ metric: metric.key, revision },
          // What stands beside a figure is its reason.
          ...(note !== '' && { reasons: asks.map((code) => ({ code, text: note.slice(0, longestReason) })) }),
        }));
      const name = act === 'send' ? 'sendFigures' : 'recallFigures';
      await ask(act, () => callDesk(name, { ...place, figures }));
    },
    [ask, place],
  );

  const retry = useCallback(() => {
    if (failed !== null) void ask(failed.act, failed.call);
  }, [ask, failed]);

  return { busy, last, trouble: failed?.trouble ?? null, retry, save, move };
}
