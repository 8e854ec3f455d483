import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib';

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

/** On which page, from 1, an element of the document stands, by its id. */
export type PageNumbers = Readonly<Record<string, number>>;

/** Reads the named destinations of a print: Chromium writes one for each id that a link points at. */
export function readPageNumbers(document: PDFDocument): PageNumbers {
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  if (destinations === undefined) return {};
  const pages = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
  const numbers: Record<string, number> = {};
  for (const [name, value] of destinations.entries()) {
    const target = document.context.lookup(value, PDFArray).get(0);
    const number = [...pages].find(([ref]) => ref === target)?.[1];
    if (number !== undefined) numbers[name.decodeText()] = number;
  }
  return numbers;
}

/** Tells whether both maps put the same ids on the same pages. */
export function isSamePageNumbers(a: PageNumbers, b: PageNumbers): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}
