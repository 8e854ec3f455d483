import type { PublicationKind } from '../booklet/snapshot';
import type { FilesState } from './render';

/** One number of a booklet, as far as what readers have depends on it. */
export interface Numbered {
  readonly number: number;
  readonly kind: PublicationKind;
  /** What became of its files: a number that was released is not yet one that readers have. */
  readonly files: FilesState;
  /** Its files are made, and wait until somebody types from them. */
  readonly waits?: boolean;
  /** Numbers that a withdrawal takes back; null for other kinds, and for one that took the booklet before it. */
  readonly takes: readonly number[] | null;
}

/** One number that was taken back, and the number of the withdrawal whose notice stands in its place. */
export interface Withdrawal {
  readonly number: number;
  readonly by: number;
}

const isBooklet = ({ kind }: Numbered): boolean => kind !== 'withdrawal';
const isMade = ({ files }: Numbered): boolean => files === 'made';

function highest<T extends Numbered>(publications: readonly T[]): T | null {
  return publications.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

/** Finds the booklet that the next one is compared with: the last that readers were given, itself withdrawn or not. */
export function lastBooklet<T extends Numbered>(publications: readonly T[]): T | null {
  return highest(publications.filter((each) => isBooklet(each) && isMade(each)));
}

/** Finds the last booklet that was released, whether or not its files could be made. */
export function lastReleased<T extends Numbered>(publications: readonly T[]): T | null {
  return highest(publications.filter(isBooklet));
}

/** Gives the numbers that a withdrawal takes back; before these were named, it was the booklet released before it. */
function takenBy(publications: readonly Numbered[], withdrawal: Numbered): readonly number[] {
  if (withdrawal.takes !== null) return withdrawal.takes;
  const booklet = lastReleased(publications.filter(({ number }) => number < withdrawal.number));
  return booklet === null ? [] : [booklet.number];
}

/** Lists the numbers that readers find a notice in the place of, in order; of two notices the later one counts. */
export function withdrawalsAmong(publications: readonly Numbered[]): readonly Withdrawal[] {
  const by = new Map<number, number>();
  const withdrawals = publications.filter((each) => !isBooklet(each) && isMade(each));
  for (const withdrawal of withdrawals.toSorted((a, b) => a.number - b.number)) {
    for (const number of takenBy(publications, withdrawal)) by.set(number, withdrawal.number);
  }
  return [...by].map(([number, each]) => ({ number, by: each })).toSorted((a, b) => a.number - b.number);
}

/** Gives the number of the withdrawal that withdrew a publication, or null while it stands. */
export function withdrawalOf(publications: readonly Numbered[], number: number): number | null {
  return withdrawalsAmong(publications).find((withdrawal) => withdrawal.number === number)?.by ?? null;
}

/** Lists the numbers whose own addresses give readers the booklet, the highest first. */
export function standingNumbers(publications: readonly Numbered[]): readonly number[] {
  return publications
    .filter((each) => isBooklet(each) && isMade(each))
    .map(({ number }) => number)
    .filter((number) => withdrawalOf(publications, number) === null)
    .toSorted((a, b) => b - a);
}

/**
 * Finds the publication that the province's address shows: the last booklet that readers were given, or the
 * notice that took its place. A withdrawal of earlier numbers alone leaves either there; before the numbers
 * were named, each took the address.
 */
export function shownPublication<T extends Numbered>(publications: readonly T[]): T | null {
  let shown: T | null = null;
  let booklet: T | null = null;
  for (const each of publications.filter(isMade).toSorted((a, b) => a.number - b.number)) {
    const takes = isBooklet(each) ? null : each.takes;
    const stays = takes !== null && [booklet, shown].every((at) => at !== null && !takes.includes(at.number));
    if (!stays) shown = each;
    if (isBooklet(each)) booklet = each;
  }
  return shown;
}

/** Finds the publication that the province's address shows once the files in the making are there. */
export function expectedPublication<T extends Numbered>(publications: readonly T[]): T | null {
  const made = publications.filter(({ files }) => files !== 'failed');
  const shown = shownPublication(made.map((each) => ({ ...each, files: 'made' as const })));
  return made.find(({ number }) => number === shown?.number) ?? null;
}

/**
 * Tells whether readers can no longer see this number: it was withdrawn, or the province's address shows a
 * withdrawal. A figure recorded from an earlier booklet has no number.
 */
export function isGone(publications: readonly Numbered[], number: number | null): boolean {
  if (shownPublication(publications)?.kind === 'withdrawal') return true;
  return number !== null && withdrawalOf(publications, number) !== null;
}

/** Finds the publication whose files are still on their way; null when it is known of every number what readers have. */
export function inMaking<T extends Numbered>(publications: readonly T[]): T | null {
  return highest(publications.filter(({ files }) => files === 'making'));
}

/** Finds the number whose files are still on their way; null when it is known of every number what readers have. */
export function numberInMaking(publications: readonly Numbered[]): number | null {
  return inMaking(publications)?.number ?? null;
}

/** Lists the numbers that were used and never reached readers, in order. */
export function failedNumbers(publications: readonly Numbered[]): readonly number[] {
  return publications
    .filter(({ files }) => files === 'failed')
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);
}

/** Tells whether another number was released after this one: whatever it says of the one before is over. */
export function isReplaced(publications: readonly Numbered[], number: number): boolean {
  return publications.some((each) => each.number > number);
}

/** What a publication says of the ones before it. */
export interface Story {
  readonly number: number;
  readonly kind: PublicationKind;
  /** The number that its changes are told against; null where it tells none. */
  readonly against: number | null;
  /** The numbers that it takes back; empty for other kinds. */
  readonly takes: readonly number[];
}

/**
 * Tells whether what a publication says of the ones before it is so, before readers get it: its changes are
 * told against the booklet that they had last, a first one follows none, and what it takes back they had: a
 * booklet, or a notice that would mislead them from now on.
 */
export function isStoryTrue(publications: readonly Numbered[], { number, kind, ...told }: Story): boolean {
  const before = publications.filter((each) => each.number < number);
  const last = lastBooklet(before)?.number ?? null;
  if (kind === 'first') return last === null;
  const given = before.filter(isMade).map((each) => each.number);
  if (kind === 'withdrawal') return told.takes.every((taken) => given.includes(taken));
  return told.against === null || told.against === last;
}
