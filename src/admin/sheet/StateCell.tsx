'use client';
import { useState } from 'react';
import type { SheetFigure } from '@/contract/sheetView';
import { sheetWords } from '@/messages/desk/sheet';
import { DeskButton } from '../desk/DeskButton';
import { StateBadge } from '../desk/StateBadge';
import { useLocale } from '../desk/useWords';
import { HistoryDialog } from './HistoryDialog';

interface StateCellProps {
  readonly figure: SheetFigure;
  readonly onRecall: (metric: string) => void;
}

/** Where a figure stands, the way back for its sender, and its history. */
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
