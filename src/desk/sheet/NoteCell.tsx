'use client';
import { sheetWords } from '@/messages/desk/sheet';
import { useLocale, useWords } from '../shared/words';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';
import { useState } from 'react';
import { dateInWords, isDay } from '@/domain/days';
import type { ShownFigure } from './shownSheet';
import { DeskButton } from '../shared/controls';
import { DayInput } from '../shared/DayInput';

interface AsOfFieldProps {
  /** Read aloud: the metric and what is asked. */
  readonly label: string;
  /** A day, or what was typed; empty is the edition's own. */
  readonly asOf: string;
  readonly onType: (change: Partial<TypedFigure>) => void;
}

/** Asks for the day a figure shows, where it is not the edition's. */
export function AsOfField({ label, asOf, onType }: AsOfFieldProps) {
  const words = useWords(sheetWords);
  return (
    <label className={css.asOf}>
      {words.asOfField}
      <DayInput
        label={label}
        value={asOf}
        onChange={(day) => {
          onType({ asOf: day });
        }}
      />
    </label>
  );
}

interface NoteCellProps {
  readonly figure: ShownFigure;
  readonly text: TypedFigure;
  readonly isNeeded: boolean;
  /** It is needed because the value fell, not because there is none. */
  readonly fell: boolean;
  readonly isLocked: boolean;
  readonly onType: (change: Partial<TypedFigure>) => void;
}

/** Shows the note beside a figure, and its own date if it has one; folded away until wanted or needed. */
export function NoteCell({ figure, text, isNeeded, fell, isLocked, onType }: NoteCellProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const label = figure.metric.label[locale];
  const [isOpen, setIsOpen] = useState(false);
  const reasonHint = fell ? words.noteFallHint : words.noteAbsenceHint;
  if (isLocked) {
    return (
      <>
        <span className={css.noteText}>{text.note}</span>
        {isDay(text.asOf) && <p className={css.small}>{words.asOfStored(dateInWords(text.asOf, locale))}</p>}
      </>
    );
  }
  if (!isOpen && !isNeeded && text.note === '' && text.asOf === '') {
    return (
      <DeskButton
        kind="quiet"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {words.addNote}
      </DeskButton>
    );
  }
  return (
    <>
      <textarea
        className={css.note}
        data-needed={isNeeded}
        aria-label={words.noteLabel(label)}
        aria-required={isNeeded}
        placeholder={isNeeded ? reasonHint : words.noteHint}
        rows={2}
        maxLength={1000}
        value={text.note}
        onChange={(event) => {
          onType({ note: event.target.value });
        }}
      />
      {text.kind !== 'carried_over' && (
        <AsOfField label={words.asOfLabel(label)} asOf={text.asOf} onType={onType} />
      )}
    </>
  );
}
