import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFObject } from 'pdf-lib';
import { allTags, isTag, type Tag, type TagKid } from './tagTree';

const cellRoles = new Set(['TD', 'TH']);
const isCell = (kid: TagKid): kid is Tag => isTag(kid) && cellRoles.has(kid.role);
const cellsOf = ({ kids }: Tag): readonly Tag[] => kids.filter(isCell);
const rowsOf = (table: Tag): readonly Tag[] => allTags(table).filter(({ role }) => role === 'TR');

/** Reads what is said of a cell as a part of its table, wherever among its attributes. */
function saidOf({ source }: Tag, name: string): PDFObject | undefined {
  const attributes = source?.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all
    .map((each) => (each === undefined ? undefined : source?.context.lookup(each)))
    .flatMap((each) => (each instanceof PDFDict ? [each.lookup(PDFName.of(name))] : []))
    .find((each) => each !== undefined);
}

const textOf = (id: PDFObject | undefined): string | null =>
  id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : null;

function widthOf(cell: Tag): number {
  const span = saidOf(cell, 'ColSpan');
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

function headersOf(cell: Tag): readonly (string | null)[] {
  const headers = saidOf(cell, 'Headers');
  return headers instanceof PDFArray ? headers.asArray().map((_, at) => textOf(headers.lookup(at))) : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Gives the number of columns in each row of a table. */
export function rowWidths(table: Tag): readonly number[] {
  return rowsOf(table).map((row) => sum(cellsOf(row).map(widthOf)));
}

/**
 * Gives each row of a tree's tables as many cells as their heads have: Chromium gives a cell without words no tag, so that those
 * after it would be heard in its column. Where a cell stands is known by the heads that it names.
 */
export function withClosedGrids(tag: Tag): Tag {
  const kids = tag.kids.map((kid) => (isTag(kid) ? withClosedGrids(kid) : kid));
  return tag.role === 'Table' ? closed({ ...tag, kids }) : { ...tag, kids };
}

function closed(table: Tag): Tag {
  const [head] = rowsOf(table);
  if (head === undefined) return table;
  const columns = cellsOf(head).map(({ source }) => textOf(source?.lookup(PDFName.of('ID'))));
  const close = (tag: Tag): Tag => {
    if (tag.role === 'TR') return tag === head ? tag : closedRow(tag, columns);
    return { ...tag, kids: tag.kids.map((kid) => (isTag(kid) ? close(kid) : kid)) };
  };
  return close(table);
}

function closedRow(row: Tag, columns: readonly (string | null)[]): Tag {
  const cells = cellsOf(row);
  const isFull = sum(cells.map(widthOf)) >= columns.length;
  if (isFull) return row;
  const filled: Tag[] = [];
  const fillTo = (column: number): void => {
    while (sum(filled.map(widthOf)) < column) filled.push({ role: 'TD', source: null, kids: [] });
  };
  for (const cell of cells) {
    const headers = headersOf(cell);
    fillTo(columns.findIndex((id) => id !== null && headers.includes(id)));
    filled.push(cell);
  }
  fillTo(columns.length);
  return { ...row, kids: filled };
}
