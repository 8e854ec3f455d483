import type { PublicationKind } from '../booklet/snapshot';

interface Numbered {
  readonly number: number;
  readonly kind: PublicationKind;
}

/**
 * Numbers that were taken back. A withdrawal takes back what readers had at that moment: the highest number below it
 * that is no withdrawal itself.
 */
export function withdrawnNumbers(publications: readonly Numbered[]): readonly number[] {
  const booklets = publications.filter(({ kind }) => kind !== 'withdrawal').map(({ number }) => number);
  return publications
    .filter(({ kind }) => kind === 'withdrawal')
    .map(({ number }) => Math.max(...booklets.filter((each) => each < number)))
    .filter((number) => Number.isFinite(number));
}

/** The publication that the next one is measured against: the highest number that is no withdrawal, withdrawn or not. */
export function latestBooklet<T extends Numbered>(publications: readonly T[]): T | null {
  const booklets = publications.filter(({ kind }) => kind !== 'withdrawal');
  return booklets.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

/** Numbers below the latest one that readers may still use. */
export function standingNumbers(publications: readonly Numbered[]): readonly number[] {
  const gone = new Set(withdrawnNumbers(publications));
  const latest = latestBooklet(publications)?.number;
  return publications
    .filter(({ number, kind }) => kind !== 'withdrawal' && number !== latest && !gone.has(number))
    .map(({ number }) => number);
}
