'use client';
import { useState } from 'react';
import type { SheetFigure } from '@/domain/figures/sheetView';
import { sheetWords } from '@/messages/sheet';
import { DeskButton } from '../desk/DeskButton';
import { useLocale } from '../desk/useWords';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';

interface NoteCellProps {
  readonly figure: SheetFigure;
  readonly text: TypedFigure;
  readonly isNeeded: boolean;
  readonly isLocked: boolean;
  readonly onType: (change: Partial<TypedFigure>) => void;
}

/** The note beside a figure; folded away until it is wanted or needed. */
export function NoteCell({ figure, text, isNeeded, isLocked, onType }: NoteCellProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const [isOpen, setIsOpen] = useState(false);
  if (isLocked) return <span className={css.noteText}>{text.note}</span>;
  if (!isOpen && !isNeeded && text.note === '') {
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
    <textarea
      className={css.note}
      data-needed={isNeeded}
      aria-label={words.noteLabel(figure.metric.label[locale])}
      aria-required={isNeeded}
      placeholder={isNeeded ? words.noteReasonHint : words.noteHint}
      rows={2}
      maxLength={1000}
      value={text.note}
      onChange={(event) => {
        onType({ note: event.target.value });
      }}
    />
  );
}
