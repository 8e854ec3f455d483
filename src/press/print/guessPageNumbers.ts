import { isSamePageNumbers, type PageNumbers } from './pageNumbers';

/** Guesses the page numbers of the next booklet from those before it: a right guess saves a second print. */
export interface PageNumberGuess {
  /** Page numbers for the first print; empty before the first booklet. */
  next(): PageNumbers;
  /** Takes in how a booklet came out. */
  learn(pageNumbers: PageNumbers): void;
}

const mostRemembered = 8;

/**
 * Guesses the commonest page numbers of the last few booklets, and of equals the latest: an edition's
 * booklets share a few ways in which their pages fall. After one odd booklet the guess stays what it was.
 */
export function guessPageNumbers(): PageNumberGuess {
  let latest: readonly PageNumbers[] = [];
  const timesOf = (one: PageNumbers): number =>
    latest.filter((other) => isSamePageNumbers(one, other)).length;
  return {
    next: () => latest.toSorted((a, b) => timesOf(b) - timesOf(a))[0] ?? {},
    learn: (pageNumbers) => {
      latest = [pageNumbers, ...latest].slice(0, mostRemembered);
    },
  };
}
