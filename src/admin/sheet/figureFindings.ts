import { isFall, type FigureValue } from '@/domain/figures/figureValue';
import type { SheetFigure } from '@/contract/sheetView';
import { percentChange } from '../desk/percentChange';
import { isTyped, readTyped, type TypedFigure, type TypedReading } from './typedFigure';

/** What can be said of a cell before the server is asked. */
export interface FigureFindings {
  readonly reading: TypedReading;
  readonly isUnsaved: boolean;
  /** Below the value of the edition before, in a running total. */
  readonly fell: boolean;
  /** Percent against the edition before, else against the approved value; null without either. */
  readonly change: number | null;
  /** The note must say why: a fall or an absence. */
  readonly needsNote: boolean;
}

/** Judges what stands in a cell with the rules of the core. */
export function figureFindings(figure: SheetFigure, text: TypedFigure): FigureFindings {
  const reading = readTyped(figure, text);
  const value = reading.kind === 'value' ? reading.value : null;
  const before = figure.previous?.value ?? null;
  const fell = value !== null && before !== null && isFall(figure.metric, before, value);
  const absent = value !== null && !('amount' in value);
  return {
    reading,
    isUnsaved: isTyped(figure, text),
    fell,
    change: percentChange(before ?? figure.approved, value),
    needsNote: (fell || absent) && text.note.trim() === '',
  };
}

/** The value that checks should count with: typed if it can be read, else stored. */
export function presentValue(figure: SheetFigure, text: TypedFigure): FigureValue | null {
  const reading = readTyped(figure, text);
  return reading.kind === 'value' ? reading.value : figure.value;
}
