import { guardedText, unguardedText } from '../spreadsheetText';
import { headOf } from './heads';

/** Cells of a spreadsheet, line by line, as texts. */
export type CellBlock = readonly (readonly string[])[];

/** More than any sheet has; a larger block is of something else. */
const most = { characters: 200_000, lines: 2_000, columns: 50 };

/** What ends a cell outside quotation marks. */
const ends = { '\t': /[\t\r\n]/g, ';': /[;\r\n]/g, ',': /[,\r\n]/g };
type Delimiter = keyof typeof ends;

/**
 * Reads what a spreadsheet copies or a text file holds: cells between tabs, semicolons or commas, quoted where they
 * hold a line end. Cells are trimmed, their line ends kept as `\n`, and empty lines at the end dropped. Null where the
 * text is larger than any sheet.
 */
export function readBlock(text: string): CellBlock | null {
  if (text.length > most.characters) return null;
  const clean = text.replace(/^\uFEFF/, '').replace(/^sep=[;,\t]\r?\n/, '');
  const lines = withoutEmptyEnd(splitCells(clean).map((line) => line.map(cellText)));
  return lines.length > most.lines || lines.some((line) => line.length > most.columns) ? null : lines;
}

function cellText(cell: string): string {
  return unguardedText(cell.replace(/\r\n?/g, '\n').trim()).trim();
}

/** Tabs divide wherever there is one: a comma or semicolon may as well stand in a number or a note. */
function splitCells(text: string): CellBlock {
  const tabbed = splitAt(text, '\t');
  if (tabbed.some((line) => line.length > 1)) return tabbed;
  const semicolons = splitAt(text, ';');
  if (isEven(semicolons) && !/; /.test(text)) return semicolons;
  const commas = splitAt(text, ',');
  return isEven(commas) && namesColumns(commas[0] ?? []) ? commas : tabbed;
}

/** Several lines of several cells, each of as many as the first. */
function isEven(lines: CellBlock): boolean {
  const full = lines.filter((line) => line.some((cell) => cell.trim() !== ''));
  const width = full[0]?.length ?? 0;
  return full.length > 1 && width > 1 && full.every((line) => line.length === width);
}

function namesColumns(line: readonly string[]): boolean {
  return line.some((cell) => headOf(cell, '').role !== null);
}

function splitAt(text: string, delimiter: Delimiter): CellBlock {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  const quotedAt = quotedCells(text, delimiter);
  for (;;) {
    const cell = quotedAt(at) ?? plainCell(text, at, delimiter);
    line.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    lines.push(line);
    line = [];
    if (at >= text.length) return lines;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

interface CellText {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, at: number, delimiter: Delimiter): CellText {
  const end = ends[delimiter];
  end.lastIndex = at;
  const found = end.exec(text)?.index ?? text.length;
  return { text: text.slice(at, found), end: found };
}

/**
 * Reads cells in quotation marks. A mark that closes nowhere, or has text behind it, is a sign like others; where one
 * search came to that, no later one looks at the same marks again.
 */
function quotedCells(text: string, delimiter: Delimiter): (at: number) => CellText | null {
  const inVain = new Set<number>();
  const isEnd = (place: number): boolean =>
    place >= text.length || [delimiter, '\r', '\n'].includes(text[place] ?? '');
  return (at) => {
    if (text[at] !== '"') return null;
    const seen: number[] = [];
    let mark = text.indexOf('"', at + 1);
    while (mark !== -1 && text[mark + 1] === '"' && !inVain.has(mark)) {
      seen.push(mark);
      mark = text.indexOf('"', mark + 2);
    }
    if (mark !== -1 && !inVain.has(mark) && isEnd(mark + 1)) {
      return { text: text.slice(at + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    }
    for (const place of seen) inVain.add(place);
    return null;
  };
}

function withoutEmptyEnd(lines: CellBlock): CellBlock {
  const last = lines.findLastIndex((line) => line.some((cell) => cell !== ''));
  return lines.slice(0, last + 1);
}

/** A number or a share of a hundred, which is no formula. */
const number = /^-?\d+(?:[.,]\d+)?%?$/;

/**
 * Writes cells as spreadsheets copy them: tabs, CRLF, quotation marks where a cell holds what would divide it. What a
 * spreadsheet could take for a formula gets an apostrophe, for a note of somebody else must not run on this computer.
 */
export function writeBlock(block: CellBlock): string {
  const dividing = block.some((line) => line.length > 1) ? /[\t\r\n"]/ : /[\t\r\n";,]/;
  const written = (cell: string): string => {
    const text = number.test(cell) ? cell : guardedText(cell);
    return dividing.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return block.map((line) => line.map(written).join('\t')).join('\r\n');
}
