import type { PublicationKind } from '../booklet/snapshot';

export interface Numbered {
  readonly number: number;
  readonly kind: PublicationKind;
}

/** One withdrawal: the number that was withdrawn, and the withdrawal's own. */
export interface Withdrawal {
  readonly number: number;
  readonly by: number;
}

/** Finds the publication that the next one is compared with: the highest number, itself withdrawn or not. */
export function latestBooklet<T extends Numbered>(publications: readonly T[]): T | null {
  const booklets = publications.filter(({ kind }) => kind !== 'withdrawal');
  return booklets.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

/** Lists a booklet's withdrawals in order; each withdraws the latest booklet below it. */
export function withdrawalsAmong(publications: readonly Numbered[]): readonly Withdrawal[] {
  return publications
    .filter(({ kind }) => kind === 'withdrawal')
    .flatMap(({ number: by }) => {
      const booklet = latestBooklet(publications.filter(({ number }) => number < by));
      return booklet === null ? [] : [{ number: booklet.number, by }];
    })
    .toSorted((a, b) => a.by - b.by);
}

/** Gives the number of the withdrawal that withdrew a publication, or null while it stands. */
export function withdrawalOf(publications: readonly Numbered[], number: number): number | null {
  return withdrawalsAmong(publications).find((withdrawal) => withdrawal.number === number)?.by ?? null;
}

/**
 * Tells whether readers can no longer see this number: it was withdrawn, or the latest publication is a
 * withdrawal. A booklet released again gives readers nothing before its own files can be read. A figure
 * recorded from an earlier booklet has no number.
 */
export function isGone(publications: readonly Numbered[], number: number | null): boolean {
  const latest = publications.toSorted((a, b) => b.number - a.number)[0];
  return latest?.kind === 'withdrawal' || (number !== null && withdrawalOf(publications, number) !== null);
}

/** Lists the numbers below the latest one that readers may still use. */
export function standingNumbers(publications: readonly Numbered[]): readonly number[] {
  const latest = latestBooklet(publications)?.number;
  return publications
    .filter(({ number, kind }) => kind !== 'withdrawal' && number !== latest)
    .map(({ number }) => number)
    .filter((number) => withdrawalOf(publications, number) === null);
}
