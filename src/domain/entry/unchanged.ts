import { amountOf, isSameValue, type FigureValue } from '../figures/figureValue';
import type { EntryRow, RowText } from './row';
import { readTyped, valueText } from './typed';

/** Why a row cannot be said to be unchanged: it has no value of the edition before, or one that may not be kept. */
export type NotKept = 'no_previous' | 'not_keepable';

/** The value that a row would keep, or why it keeps none. */
export type Kept =
  | { readonly kind: 'kept'; readonly text: Pick<RowText, 'kind' | 'input'>; readonly editions: number }
  | { readonly kind: NotKept };

/**
 * Gives the value of the edition before, confirmed for this one as a new number, and in how many editions it then was
 * the same. What was not reported cannot be confirmed, and a number only where it may also be carried over: one that
 * was withdrawn, means something else today or counted the months of another year is no answer for this edition.
 */
export function keptValue({ previous, carriable }: Pick<EntryRow, 'previous' | 'carriable'>): Kept {
  if (previous === null) return { kind: 'no_previous' };
  const { value, editions } = previous;
  const amount = amountOf(value);
  if (value.kind === 'not_reported' || (amount !== null && carriable?.amount !== amount)) {
    return { kind: 'not_keepable' };
  }
  const now: FigureValue = amount === null ? value : { kind: 'number', amount };
  return { kind: 'kept', text: valueText(now), editions: editions + 1 };
}

/** Gives in how many editions a row's value was the same, this one with it; null where it is not the one before. */
export function editionsUnchanged(row: EntryRow, text: RowText): number | null {
  const kept = keptValue(row);
  const reading = readTyped(row, text);
  if (kept.kind !== 'kept' || reading.kind !== 'value') return null;
  const same = readTyped(row, { ...text, ...kept.text });
  return same.kind === 'value' && isSameValue(same.value, reading.value) ? kept.editions : null;
}

/**
 * Counts in how many editions in a row the newest value was the same, the newest first. An edition that carried it over
 * confirmed nothing and ends the row.
 */
export function editionsInARow(values: readonly FigureValue[]): number {
  const [newest = null] = values;
  if (newest === null || newest.kind === 'carried_over') return Math.min(values.length, 1);
  const other = values.findIndex((value) => !isSameValue(value, newest));
  return other === -1 ? values.length : other;
}
