'use client';
import type { SheetAnswer } from '@/contract/sheetView';
import { shownSheet, type ShownFigure } from './shownSheet';
import type { Outcome } from '@/domain/workflow/action';
import { Callout, StateBadge } from '../shared/feedback';
import { useLocale } from '../shared/words';
import { figuresOf } from './sheetDraft';
import css from './sheet.module.css';
import type { LastAct } from './useSheetActs';
import { useState } from 'react';
import { saveAnswerWords, sheetWords } from '@/messages/desk/sheet';
import { DeskButton } from '../shared/controls';
import { HistoryDialog } from './HistoryDialog';

const doneWord = { save: 'saved', send: 'sent', recall: 'recalled' } as const;

/** Says the outcome of the last request in words, read aloud when it changes. */
export function LastActLine({ last }: { last: LastAct | null }) {
  const locale = useLocale();
  const words = saveAnswerWords[locale];
  if (last === null) return null;
  const count = (outcome: Outcome): number =>
    last.answer.results.filter((each) => each.outcome === outcome).length;
  const said: readonly (readonly [number, (count: number) => string])[] = [
    [count('done'), words[doneWord[last.act]]],
    [count('unchanged'), words.unchanged],
    [count('stale'), words.stale],
    [count('refused'), words.refused],
  ];
  const isClean = count('stale') + count('refused') === 0;
  return (
    <Callout tone={isClean ? 'success' : 'warning'}>
      {said
        .filter(([several]) => several > 0)
        .map(([several, say]) => say(several))
        .join(' ')}
      <ul className={css.openFigures}>
        {openFigures(last.answer).map(({ metric }) => (
          <li key={metric.key}>
            <a href={`#figure-${metric.key}`}>{metric.label[locale]}</a>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** Figures that were not stored: the reader has to look at them. */
function openFigures({ results, sheet }: SheetAnswer): readonly ShownFigure[] {
  const open = results.filter(({ outcome }) => outcome === 'stale' || outcome === 'refused');
  return figuresOf(shownSheet(sheet)).filter(({ metric }) => open.some((each) => each.metric === metric.key));
}

interface StateCellProps {
  readonly figure: ShownFigure;
  readonly onRecall: (metric: string) => void;
}

/** Shows a figure's state, the way back for its sender, and its history. */
export function StateCell({ figure, onRecall }: StateCellProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const [showsHistory, setShowsHistory] = useState(false);
  const { metric, barred, previous, revision, state, stage } = figure;
  return (
    <td>
      <StateBadge state={state} stage={stage} />
      {barred.recall === null && (
        <DeskButton
          kind="quiet"
          explanation={words.recallExplained}
          onClick={() => {
            onRecall(metric.key);
          }}
        >
          {words.recall}
        </DeskButton>
      )}
      {(revision > 0 || previous !== null) && (
        <DeskButton
          kind="quiet"
          label={words.historyTitle(metric.label[locale])}
          onClick={() => {
            setShowsHistory(true);
          }}
        >
          {words.history}
        </DeskButton>
      )}
      {showsHistory && (
        <HistoryDialog
          figure={figure}
          onClose={() => {
            setShowsHistory(false);
          }}
        />
      )}
    </td>
  );
}
