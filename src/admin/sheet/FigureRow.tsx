'use client';
import { useState } from 'react';
import type { FigureAnswer, SheetFigure } from '@/domain/figures/sheetView';
import type { CheckResult } from '@/domain/checks/evaluateChecks';
import { sheetWords } from '@/messages/sheet';
import { DeskButton } from '../desk/DeskButton';
import { StateBadge } from '../desk/StateBadge';
import { useIssueWords } from '../desk/useIssueWords';
import { useLocale } from '../desk/useWords';
import { unitInWords, valueInWords } from '../desk/valueInWords';
import { FigureMessages } from './FigureMessages';
import { HistoryDialog } from './HistoryDialog';
import { MetricCell } from './MetricCell';
import { NoteCell } from './NoteCell';
import { StaleChoice } from './StaleChoice';
import { ValueCell } from './ValueCell';
import { figureFindings } from './figureFindings';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';

/** What a row may ask of the sheet. */
export interface RowActs {
  readonly type: (figure: SheetFigure, change: Partial<TypedFigure>) => void;
  readonly keepMine: (figure: SheetFigure) => void;
  readonly undo: (metric: string) => void;
  readonly recall: (metric: string) => void;
  readonly select: (metric: string, isSelected: boolean) => void;
}

interface FigureRowProps {
  /** Named above the first figure of a service. */
  readonly service: string | null;
  readonly figure: SheetFigure;
  readonly text: TypedFigure;
  readonly answer: FigureAnswer | null;
  readonly failing: readonly CheckResult[];
  readonly isSelected: boolean;
  readonly acts: RowActs;
}

/** One figure of the sheet: what it was, what it will be, where it stands, and what there is to say about it. */
export function FigureRow({ service, figure, text, answer, failing, isSelected, acts }: FigureRowProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const inWords = useIssueWords();
  const [isActive, setIsActive] = useState(false);
  const [showsHistory, setShowsHistory] = useState(false);
  const { key } = figure.metric;
  const findings = figureFindings(figure, text);
  const closed = figure.barred.save;
  const messages = `messages-${key}`;
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
      <td data-label={words.columns.value}>
        {closed === null ? (
          <ValueCell
            figure={figure}
            text={text}
            isWrong={findings.reading.kind === 'wrong' || answer?.outcome === 'refused'}
            messages={messages}
            onType={(change) => {
              acts.type(figure, change);
            }}
          />
        ) : (
          <span className={css.locked} title={inWords(closed)}>
            {valueInWords(figure.value, locale)}
            {figure.value !== null && 'amount' in figure.value && (
              <span className={css.unit}>{unitInWords(figure.metric, locale)}</span>
            )}
          </span>
        )}
        <div id={messages}>
          {answer?.outcome === 'stale' ? (
            <StaleChoice
              figure={figure}
              text={text}
              onKeepMine={() => {
                acts.keepMine(figure);
              }}
              onKeepTheirs={() => {
                acts.undo(key);
              }}
            />
          ) : (
            <FigureMessages {...{ figure, findings, answer, failing, isActive }} />
          )}
        </div>
      </td>
      <td data-label={words.columns.state}>
        <StateBadge state={figure.state} stage={figure.stage} />
        {figure.barred.recall === null && (
          <DeskButton
            kind="quiet"
            explanation={words.recallExplained}
            onClick={() => {
              acts.recall(key);
            }}
          >
            {words.recall}
          </DeskButton>
        )}
        {figure.revision > 0 && (
          <DeskButton
            kind="quiet"
            label={words.historyTitle(figure.metric.label[locale])}
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
      <td data-label={words.columns.note}>
        <NoteCell
          figure={figure}
          text={text}
          isNeeded={findings.needsNote}
          isLocked={closed !== null}
          onType={(change) => {
            acts.type(figure, change);
          }}
        />
      </td>
    </tr>
  );
}
