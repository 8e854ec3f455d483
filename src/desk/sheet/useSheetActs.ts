import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { FigureAnswer } from '@/contract/sheetView';
import { pasteText, applyPlan, planPlaceIn, selectedRows, takeOffer } from '@/domain/entry/acts';
import { readBlock, type CellBlock } from '@/domain/entry/block';
import { copyText, cutCells, type CopyWords } from '@/domain/entry/clipboard';
import { beginEdit } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import { planBlock } from '@/domain/entry/planBlock';
import { gridWords } from '@/messages/desk/grid';
import { callDesk, type Trouble } from '../shared/callDesk';
import { useStatus } from '../shared/status';
import { useLocale } from '../shared/words';
import type { Cure } from './lineMessage';
import type { ShownSheet } from './useSheet';

/** Sends figures, or takes them back from review. */
export interface Moving {
  readonly busy: 'send' | 'recall' | null;
  readonly trouble: Trouble | null;
  readonly send: () => Promise<void>;
  readonly recall: (metrics: readonly string[]) => Promise<void>;
  readonly sendable: number;
}

/** A note may be longer than a reason. */
const longestReason = 500;

/** Gives the acts that take figures to the review and back. */
export function useMoving({ store, model, typed, state }: ShownSheet): Moving {
  const words = gridWords[useLocale()];
  const { say } = useStatus();
  const [busy, setBusy] = useState<Moving['busy']>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { edition, province } = model.view;
  const move = async (act: 'send' | 'recall', metrics: readonly string[]): Promise<void> => {
    setBusy(act);
    const figures = metrics.flatMap((metric) => {
      const figure = store.now().model.figures.get(metric);
      if (figure === undefined) return [];
      const { revision, asks = [], note = '' } = figure;
      // What stands beside a figure is its reason.
      const reasons = asks.map((code) => ({ code, text: note.slice(0, longestReason) }));
      return [{ metric, revision, ...(note !== '' && { reasons }) }];
    });
    const name = act === 'send' ? 'sendFigures' : 'recallFigures';
    const reply = await callDesk(name, { edition: edition.code, province: province.plate, figures });
    setBusy(null);
    setTrouble(reply.kind === 'ok' ? null : reply);
    if (reply.kind !== 'ok') return;
    store.show(reply.body.sheet);
    const { done, left } = counted(reply.body.results);
    const said = act === 'send' ? words.sent(done) : words.recalled(done);
    say(left === 0 ? said : `${said} ${words.notDone(left)}`, { tone: left === 0 ? 'good' : 'info' });
  };
  const sendable = [...model.figures.values()].filter(
    ({ metric, may = [] }) =>
      may.includes('send') || (metric.key in typed && state.rows.get(metric.key)?.locked === null),
  );
  return {
    ...{ busy, trouble, sendable: sendable.length },
    send: async () => {
      if (!(await store.saveAll())) {
        say(words.unsaved, { tone: 'error' });
        return;
      }
      const ready = [...store.now().model.figures.values()].filter(({ may = [] }) => may.includes('send'));
      await move(
        'send',
        ready.map(({ metric }) => metric.key),
      );
    },
    recall: (metrics) => move('recall', metrics),
  };
}

function counted(results: readonly FigureAnswer[]): { readonly done: number; readonly left: number } {
  const left = results.filter(({ outcome }) => outcome === 'stale' || outcome === 'refused').length;
  return { done: results.filter(({ outcome }) => outcome === 'done').length, left };
}

/** Gives the keys of the selected rows that their sender may take back. */
export function recallable({ state, model }: ShownSheet): readonly string[] {
  return selectedRows(state)
    .map(({ metric }) => metric.key)
    .filter((key) => model.figures.get(key)?.may?.includes('recall') === true);
}

interface Clipboard {
  readonly sheet: ShownSheet;
  /** Holds the grid. */
  readonly place: RefObject<HTMLElement | null>;
  /** Looks at a block of several cells before anything of it is taken. */
  readonly onBlock: (block: CellBlock) => void;
}

/** Copies, cuts and pastes as spreadsheets do, while the grid has the focus and no text box is open. */
export function useClipboard({ sheet, place, onBlock }: Clipboard): void {
  const locale = useLocale();
  const words = gridWords[locale];
  const { say } = useStatus();
  const { store, judgement } = sheet;
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { state, model } = store.now();
    const isHere = place.current?.contains(document.activeElement) === true;
    const { clipboardData: data } = event;
    if (!isHere || data === null || event.defaultPrevented) return;
    if (state.edit !== null) return;
    event.preventDefault();
    const { columns, states, previous, newValue } = words;
    const copyWords: CopyWords = {
      locale,
      heads: { ...columns, previous: model.view.before ?? previous, value: newValue },
      stateOf: (metric) => states[judgement.get(metric)?.state ?? 'empty'],
    };
    if (event.type === 'copy') data.setData('text/plain', copyText(state, copyWords));
    if (event.type === 'cut') {
      const cut = cutCells(state, copyWords);
      data.setData('text/plain', cut.text);
      store.change(() => cut.state);
    }
    if (event.type !== 'paste') return;
    const text = data.getData('text/plain');
    const block = readBlock(text);
    if (block === null) say(words.pasteTooLarge, { tone: 'error' });
    else if (block.length > 1 || (block[0]?.length ?? 0) > 1) onBlock(block);
    else store.change((now) => pasteText(now, block[0]?.[0] ?? ''));
  });
  useEffect(() => {
    const taken = (event: ClipboardEvent): void => {
      take(event);
    };
    const names = ['copy', 'cut', 'paste'] as const;
    for (const name of names) document.addEventListener(name, taken);
    return () => {
      for (const name of names) document.removeEventListener(name, taken);
    };
  }, []);
}

/** Gives what takes a block of cells at once: all that has its place and can be read. */
export function useTakeBlock({ store, model }: ShownSheet): (block: CellBlock) => void {
  const words = gridWords[useLocale()];
  const { say } = useStatus();
  return (block) => {
    const { edition, province, sections } = model.view;
    const plan = planBlock(block, {
      ...planPlaceIn(store.now().state),
      ...{ edition: edition.code, province, notAsked: [] },
      sections: sections.map(({ title }) => title),
    });
    store.change((state) => applyPlan(state, plan));
    const left = plan.unclear.length + plan.outside.length + plan.ambiguous.length + plan.locked.length;
    if (left > 0) say(words.pasteLeft(left), { tone: 'info' });
  };
}

/** Does what the line offers for a row; `recall` takes it back from review. */
export function applyCure(
  { store }: ShownSheet,
  {
    metric,
    act,
    recall,
  }: { readonly metric: string; readonly act: Cure['act']; readonly recall: Moving['recall'] },
): void {
  if (act.kind === 'mine' || act.kind === 'theirs') store.choose(metric, act.kind);
  else if (act.kind === 'recall') void recall([metric]);
  else if (act.kind === 'offer') store.change((state) => takeOffer(state, metric, act.offer));
  else if (act.kind === 'note') {
    store.change((state) => beginEdit(selectCell(state, { row: metric, column: 'note' })));
  } else store.retry(metric);
}
