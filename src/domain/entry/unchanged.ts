import { isSameValue } from '../figures/figureValue';
import type { EntryRow, RowText } from './row';
import { readTyped, valueText } from './typed';

/** Why a row cannot be said to be unchanged: it has no value of the edition before, or one that may not be kept. */
export type NotKept = 'no_previous' | 'not_keepable';

/** The value that a row would keep and in how many editions it then was the same, or why it keeps none. */
export type Kept =
  | {
      readonly kind: 'kept';
      readonly text: Pick<RowText, 'kind' | 'input' | 'unchanged'>;
      readonly age: number;
    }
  | { readonly kind: NotKept };

/** Gives the value of the edition before as it is confirmed for this one. */
export function keptValue({ previous, keepable }: Pick<EntryRow, 'previous' | 'keepable'>): Kept {
  if (previous === null) return { kind: 'no_previous' };
  if (keepable === null) return { kind: 'not_keepable' };
  const text = { ...valueText(keepable), unchanged: previous.edition };
  return { kind: 'kept', text, age: previous.age + 1 };
}

/** Gives in how many editions a row's value was the same, this one with it; null where it is not the one before. */
export function ageUnchanged(row: EntryRow, text: RowText): number | null {
  const kept = keptValue(row);
  const reading = readTyped(row, text);
  if (kept.kind !== 'kept' || reading.kind !== 'value') return null;
  return isSameValue(row.keepable, reading.value) ? kept.age : null;
}
