import { useEffect, useEffectEvent, type RefObject } from 'react';
import { pasteText, selectedRows, takeOffer } from '@/domain/entry/acts';
import { readBlock, type CellBlock } from '@/domain/entry/block';
import { copyText, cutCells, type CopyWords } from '@/domain/entry/clipboard';
import { beginEdit } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import { gridWords } from '@/messages/desk/grid';
import { useStatus } from '../shared/status';
import { useLocale } from '../shared/words';
import type { Cure } from './lineMessage';
import { judgedNow, type ShownSheet } from './useSheet';

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
  const { store } = sheet;
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { state, model } = store.now();
    const isHere = place.current?.contains(document.activeElement) === true;
    const { clipboardData: data } = event;
    if (!isHere || data === null || event.defaultPrevented) return;
    if (state.edit !== null) return;
    event.preventDefault();
    const { columns, states, previous, newValue } = words;
    const judgement = judgedNow(store);
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

/** Does what the line offers for a row; `recall` takes it back from review. */
export function applyCure(
  { store }: ShownSheet,
  {
    metric,
    act,
    recall,
  }: { readonly metric: string; readonly act: Cure['act']; readonly recall: (metric: string) => void },
): void {
  if (act.kind === 'mine' || act.kind === 'theirs') store.choose(metric, act.kind);
  else if (act.kind === 'recall') recall(metric);
  else if (act.kind === 'offer') store.change((state) => takeOffer(state, metric, act.offer));
  else if (act.kind === 'note') {
    store.change((state) => beginEdit(selectCell(state, { row: metric, column: 'note' })));
  } else store.retry(metric);
}
