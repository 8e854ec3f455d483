'use client';
import { useState } from 'react';
import type { CheckResult } from '@/domain/checks/evaluateChecks';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ShownFigure } from './shownSheet';
import { sheetWords } from '@/messages/desk/sheet';
import { useLocale, valueInWords } from '../shared/words';
import { EntryCell, MetricCell } from './EntryCell';
import { FigureMessages } from './FigureMessages';
import { NoteCell } from './NoteCell';
import { StaleChoice } from './StaleChoice';
import { StateCell } from './StateCell';
import { figureFindings } from './figureFindings';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';
import type { RowActs } from './useSheetActs';

interface FigureRowProps {
  /** Named above the first figure of a service. */
  readonly service: string | null;
  readonly figure: ShownFigure;
  readonly text: TypedFigure;
  readonly answer: FigureAnswer | null;
  readonly failing: readonly CheckResult[];
  readonly isSelected: boolean;
  readonly acts: RowActs;
}

/** Shows one figure of the sheet: its old value, its new value, its state, and the messages about it. */
export function FigureRow({ service, figure, text, answer, failing, isSelected, acts }: FigureRowProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const [isActive, setIsActive] = useState(false);
  const { key } = figure.metric;
  const findings = figureFindings(figure, text);
  const onType = (change: Partial<TypedFigure>): void => {
    acts.type(figure, change);
  };
  return (
    <tr
      className={css.figure}
      id={`figure-${key}`}
      data-metric={key}
      data-unsaved={findings.isUnsaved}
      data-state={figure.state ?? 'empty'}
      onFocus={() => {
        setIsActive(true);
      }}
      onBlur={() => {
        setIsActive(false);
      }}
    >
      <MetricCell service={service} figure={figure} isSelected={isSelected} onSelect={acts.select} />
      <td className={css.previous} data-label={words.columns.previousNone}>
        {valueInWords(figure.previous?.value ?? null, locale)}
      </td>
      <EntryCell
        figure={figure}
        text={text}
        isWrong={findings.reading.kind === 'wrong' || answer?.outcome === 'refused'}
        onType={onType}
      >
        {answer?.outcome === 'stale' ? (
          <StaleChoice figure={figure} text={text} acts={acts} />
        ) : (
          <FigureMessages {...{ figure, findings, answer, failing, isActive }} />
        )}
      </EntryCell>
      <StateCell figure={figure} onRecall={acts.recall} />
      <td>
        <NoteCell
          figure={figure}
          text={text}
          isNeeded={findings.needsNote}
          fell={findings.fell}
          isLocked={figure.barred.save !== null}
          onType={onType}
        />
      </td>
    </tr>
  );
}
