'use client';
import { sheetWords } from '@/messages/desk/sheet';
import { useWords } from '../desk/useWords';
import css from './sheet.module.css';
import type { TypedFigure } from './typedFigure';

interface AsOfFieldProps {
  /** Read aloud: the metric and what is asked. */
  readonly label: string;
  /** ISO date; empty is the edition's own. */
  readonly asOf: string;
  readonly onType: (change: Partial<TypedFigure>) => void;
}

/** The day a figure shows, where it is not the edition's. */
export function AsOfField({ label, asOf, onType }: AsOfFieldProps) {
  const words = useWords(sheetWords);
  return (
    <label className={css.asOf}>
      {words.asOfField}
      <input
        type="date"
        aria-label={label}
        value={asOf}
        onChange={(event) => {
          onType({ asOf: event.target.value });
        }}
      />
    </label>
  );
}
