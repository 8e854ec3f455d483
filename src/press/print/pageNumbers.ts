import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib';

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
