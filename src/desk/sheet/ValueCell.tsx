'use client';
import type { Metric } from '@/domain/figures/metric';
import { formatFigure } from '@/domain/figures/formatFigure';
import { sheetWords } from '@/messages/desk/sheet';
import { unitInWords, useLocale, useWords } from '../shared/words';
import css from './sheet.module.css';
import { carriedOffers, type TypedFigure, type TypedReading } from './typedFigure';
import type { ValueKind } from '@/domain/figures/figureValue';
import type { CarriedValue } from '@/domain/publication/carriable';
import type { ShownFigure } from './shownSheet';
import { formatInteger } from '@/domain/turkish/formatNumber';

/** Shows the number in words, so that a slip of a digit is heard; and money as the booklet prints it. */
export function ValueEcho({ metric, reading }: { metric: Metric; reading: TypedReading }) {
  const words = useWords(sheetWords);
  if (reading.kind !== 'value' || reading.words === null) return null;
  return (
    <p className={css.echo} aria-live="polite">
      {words.inWords(reading.words)}
      {metric.unit.kind === 'money' && (
        <span className={css.printed}>
          {words.printedAs(formatFigure(metric, reading.value)?.text ?? '')}
        </span>
      )}
    </p>
  );
}

interface ValueCellProps {
  readonly figure: ShownFigure;
  readonly text: TypedFigure;
  readonly isWrong: boolean;
  /** Id of the messages below, read with the cell. */
  readonly messages: string;
  readonly onType: (change: Partial<TypedFigure>) => void;
}

const choices = ['number', 'not_reported', 'not_applicable', 'suppressed'] as const;

/** Takes the new value: a number in a text box, or one of the absences. */
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
      <KindChoice
        label={words.kindLabel(label)}
        kind={text.kind}
        input={text.input}
        carried={carriedOffers(figure)}
        onType={onType}
      />
    </div>
  );
}

interface KindChoiceProps {
  readonly label: string;
  readonly kind: ValueKind;
  readonly input: string;
  /** The numbers that earlier editions offer. */
  readonly carried: readonly CarriedValue[];
  readonly onType: (change: Partial<TypedFigure>) => void;
}

/** What is offered stands first; a stored value that differs from it keeps a place of its own. */
const carriedChoice = (index: number): string =>
  index === 0 ? 'carried_over' : `carried_over ${String(index)}`;

function KindChoice({ label, kind, input, carried, onType }: KindChoiceProps) {
  const words = sheetWords[useLocale()];
  const held = carried.findIndex(({ amount }) => formatInteger(amount) === input);
  return (
    <select
      className={css.kind}
      data-kind={kind}
      aria-label={label}
      title={words.kindMeaning[kind]}
      value={kind === 'carried_over' ? carriedChoice(Math.max(held, 0)) : kind}
      onChange={(event) => {
        const { value } = event.target;
        const taken = carried.find((_, index) => carriedChoice(index) === value);
        if (taken === undefined) onType({ kind: value as (typeof choices)[number] });
        else onType({ kind: 'carried_over', input: formatInteger(taken.amount) });
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.kinds[choice]}
        </option>
      ))}
      {carried.map(({ edition, amount }, index) => (
        <option key={carriedChoice(index)} value={carriedChoice(index)}>
          {words.carriedFrom(edition)}
          {carried.length > 1 && `: ${formatInteger(amount)}`}
        </option>
      ))}
    </select>
  );
}
