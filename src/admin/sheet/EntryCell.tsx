'use client';
import type { ReactNode } from 'react';
import type { SheetFigure } from '@/contract/sheetView';
import { unitInWords, useIssueWords, useLocale, valueInWords } from '../desk/words';
import { ValueCell } from './ValueCell';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';

interface EntryCellProps {
  readonly figure: SheetFigure;
  readonly text: TypedFigure;
  readonly isWrong: boolean;
  readonly onType: (change: Partial<TypedFigure>) => void;
  /** What there is to say about the figure. */
  readonly children: ReactNode;
}

/** Where the new value is entered, or only shown to somebody who may not enter it; the messages stand below. */
export function EntryCell({ figure, text, isWrong, onType, children }: EntryCellProps) {
  const messages = `messages-${figure.metric.key}`;
  return (
    <td>
      {figure.barred.save === null ? (
        <ValueCell {...{ figure, text, isWrong, messages, onType }} />
      ) : (
        <LockedValue figure={figure} />
      )}
      <div id={messages}>{children}</div>
    </td>
  );
}

function LockedValue({ figure: { barred, metric, value } }: { figure: SheetFigure }) {
  const locale = useLocale();
  const inWords = useIssueWords();
  return (
    <span className={css.locked} title={barred.save === null ? undefined : inWords(barred.save)}>
      {valueInWords(value, locale)}
      {value !== null && 'amount' in value && <span className={css.unit}>{unitInWords(metric, locale)}</span>}
    </span>
  );
}
