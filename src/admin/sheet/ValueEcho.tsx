'use client';
import type { Metric } from '@/domain/figures/metric';
import { formatFigure } from '@/domain/figures/formatFigure';
import { sheetWords } from '@/messages/desk/sheet';
import { useWords } from '../desk/useWords';
import css from './sheet.module.css';
import type { TypedReading } from './typedFigure';

/** Says the number back in words, so that a slip of a digit is heard; and money as the booklet prints it. */
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
