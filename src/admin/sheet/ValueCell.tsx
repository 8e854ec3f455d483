'use client';
import type { ValueKind } from '@/domain/figures/figureValue';
import type { SheetFigure } from '@/domain/figures/sheetView';
import { sheetWords } from '@/messages/sheet';
import { useLocale } from '../desk/useWords';
import { unitInWords } from '../desk/valueInWords';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';

interface ValueCellProps {
  readonly figure: SheetFigure;
  readonly text: TypedFigure;
  readonly isWrong: boolean;
  /** Id of the messages below, read with the cell. */
  readonly messages: string;
  readonly onType: (change: Partial<TypedFigure>) => void;
}

const choices = ['number', 'not_reported', 'not_applicable', 'suppressed'] as const;

/** The new value: a text box for a number, or one of the absences. */
export function ValueCell({ figure, text, isWrong, messages, onType }: ValueCellProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const label = figure.metric.label[locale];
  const isNumber = text.kind === 'number' || text.kind === 'carried_over';
  return (
    <div className={css.value}>
      {isNumber ? (
        <input
          className={css.input}
          data-cell={figure.metric.key}
          aria-label={words.valueLabel(label)}
          aria-invalid={isWrong}
          aria-describedby={messages}
          inputMode={figure.metric.unit.kind === 'money' ? 'text' : 'numeric'}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={text.input}
          onChange={(event) => {
            onType({ kind: 'number', input: event.target.value });
          }}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      ) : (
        <span className={css.absent} data-cell={figure.metric.key} tabIndex={-1}>
          {words.kinds[text.kind]}
        </span>
      )}
      <span className={css.unit}>{unitInWords(figure.metric, locale)}</span>
      <KindChoice label={words.kindLabel(label)} kind={text.kind} onType={onType} />
    </div>
  );
}

interface KindChoiceProps {
  readonly label: string;
  readonly kind: ValueKind;
  readonly onType: (change: Partial<TypedFigure>) => void;
}

function KindChoice({ label, kind, onType }: KindChoiceProps) {
  const words = sheetWords[useLocale()];
  return (
    <select
      className={css.kind}
      aria-label={label}
      title={words.kindMeaning[kind]}
      value={kind}
      onChange={(event) => {
        onType({ kind: event.target.value as ValueKind });
      }}
    >
      {kind === 'carried_over' && <option value="carried_over">{words.kinds.carried_over}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.kinds[choice]}
        </option>
      ))}
    </select>
  );
}
