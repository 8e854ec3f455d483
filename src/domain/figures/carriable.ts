import type { FigureValue } from './figureValue';
import type { Metric } from './metric';

/** A figure that readers were given in an earlier edition. */
export interface PublishedBefore {
  readonly edition: string;
  readonly value: FigureValue;
}

const yearOf = (edition: string): string => edition.slice(0, 4);

/**
 * What a province may carry over into `edition`: exactly the number that readers had, under the edition it was entered in
 * however often it was carried since. An absence is no number, and what counted the months of another year means
 * something else today.
 */
export function carriable(
  { timeBasis }: Pick<Metric, 'timeBasis'>,
  edition: string,
  before: PublishedBefore | null,
): Extract<FigureValue, { kind: 'carried_over' }> | null {
  if (before === null || !('amount' in before.value)) return null;
  const { value } = before;
  const from = value.kind === 'carried_over' ? value.edition : before.edition;
  if (timeBasis === 'year_to_date' && yearOf(from) !== yearOf(edition)) return null;
  return { kind: 'carried_over', amount: value.amount, edition: from };
}
