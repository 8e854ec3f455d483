import { amountOf, isSameValue, type FigureValue } from './figureValue';
import type { Metric } from './metric';

/** What an edition before said of a figure. */
export interface Earlier {
  readonly edition: string;
  readonly value: FigureValue;
}

/**
 * Gives the value that "unchanged" means in this edition, or null where it can mean none: a number stays itself, also
 * one that was carried over, and what does not apply still does not. Months of another year are counted anew.
 */
export function unchangedValue(
  { timeBasis }: Pick<Metric, 'timeBasis'>,
  edition: string,
  previous: Earlier | null,
): FigureValue | null {
  if (previous === null) return null;
  const isOfOtherYear = previous.edition.slice(0, 4) !== edition.slice(0, 4);
  if (timeBasis === 'year_to_date' && isOfOtherYear) return null;
  const amount = amountOf(previous.value);
  if (amount !== null) return { kind: 'number', amount };
  return previous.value.kind === 'not_applicable' ? { kind: 'not_applicable' } : null;
}

/** Counts the editions in a row, from the newest back, that say what `value` says; 0 where the newest does not. */
export function ageOf(value: FigureValue, earlier: readonly Earlier[]): number {
  const first = earlier.findIndex((each) => !isSameSaying(each.value, value));
  return first === -1 ? earlier.length : first;
}

/** A number carried over says the same as its number. */
function isSameSaying(a: FigureValue, b: FigureValue): boolean {
  const amount = amountOf(a);
  return amount === null ? isSameValue(a, b) : amount === amountOf(b);
}
