import { amountOf } from '../figures/figureValue';
import type { Unit } from '../figures/metric';
import type { Locale } from '../bilingual';
import { clearCells, selectedRows } from './acts';
import { writeBlock, type CellBlock } from './block';
import { commitEdit } from './editing';
import { cornersOf } from './moves';
import { absenceNames } from './readCell';
import { entryColumns, type EntryColumn, type EntryRow, type RowText } from './row';
import { rowText, type EntryState } from './state';
import { readTyped, valueText } from './typed';

/** What copying must know of the screen: its language, the heads of its columns, and the words of a row's state. */
export interface CopyWords {
  readonly locale: Locale;
  readonly heads: Readonly<Record<EntryColumn, string>>;
  readonly stateOf: (metric: string) => string;
}

/**
 * Gives the selected cells as texts. Numbers are exact and without groups, for every spreadsheet reads `100600000`, and
 * each takes `100.600.000` for something else; absences have their names, and what is not understood stays as typed. With
 * columns beside those that are typed in, the heads come with them.
 */
export function copiedBlock(state: EntryState, words: CopyWords): CellBlock {
  const done = commitEdit(state);
  const corners = cornersOf(done);
  if (corners === null) return [];
  const columns = entryColumns.slice(corners.left, corners.right + 1);
  const lines = selectedRows(done).map((row) => {
    const text = rowText(done, row);
    return columns.map((column) => cellText({ row, text }, column, words));
  });
  const isTable = columns.some((column) => column !== 'value' && column !== 'note') && columns.length > 1;
  return isTable ? [columns.map((column) => words.heads[column]), ...lines] : lines;
}

/** Gives the selection as the text that Excel and Calc paste as cells. */
export function copyText(state: EntryState, words: CopyWords): string {
  return writeBlock(copiedBlock(state, words));
}

/** Copies the selection, and empties what of it takes typing. */
export function cutCells(
  state: EntryState,
  words: CopyWords,
): { readonly text: string; readonly state: EntryState } {
  const done = commitEdit(state);
  return { text: copyText(done, words), state: clearCells(done, 'cut') };
}

interface Shown {
  readonly row: EntryRow;
  readonly text: RowText;
}

function cellText(shown: Shown, column: EntryColumn, words: CopyWords): string {
  const { row, text } = shown;
  const { metric, previous } = row;
  switch (column) {
    case 'metric':
      return metric.label;
    case 'unit':
      return metric.unit.kind === 'money' ? 'TL' : metric.unit.noun[words.locale];
    case 'previous':
      return previous === null ? '' : valueCell(row, valueText(previous.value), words.locale);
    case 'value':
      return valueCell(row, text, words.locale);
    case 'difference':
    case 'percent':
      return differenceCell(shown, column);
    case 'state':
      return words.stateOf(metric.key);
    case 'note':
      return text.note.trim();
  }
}

function valueCell(row: EntryRow, text: Pick<RowText, 'kind' | 'input'>, locale: Locale): string {
  const { kind, input } = text;
  if (kind !== 'number' && kind !== 'carried_over') return absenceNames[kind][locale][0] ?? '';
  const amount = amountIn(row, text);
  return amount === null ? input.trim() : String(amount);
}

function amountIn(row: EntryRow, { kind, input }: Pick<RowText, 'kind' | 'input'>): number | null {
  const reading = readTyped(row, { kind, input, note: '', asOf: '', unchanged: null });
  return reading.kind === 'value' ? amountOf(reading.value) : null;
}

function differenceCell({ row, text }: Shown, column: 'difference' | 'percent'): string {
  const now = amountIn(row, text);
  const before = row.previous === null ? null : amountOf(row.previous.value);
  if (now === null || before === null) return '';
  if (column === 'difference') return String(now - before);
  return before === 0
    ? ''
    : `${String(Math.round(((now - before) / before) * 1000) / 10).replace('.', ',')}%`;
}

/** What the selection holds: for the line that sums it up. */
export interface SelectionSummary {
  readonly cells: number;
  readonly rows: number;
  /** How many values are numbers. */
  readonly numbers: number;
  /** Their sum; null where there is none, where units differ, and where it is too large to be exact. */
  readonly sum: number | null;
  readonly unit: Unit | null;
}

/** Counts the selected cells and sums up the values among them, where they count the same. */
export function selectionSummary(state: EntryState): SelectionSummary {
  const corners = cornersOf(state);
  const rows = selectedRows(state);
  if (corners === null) return { cells: 0, rows: 0, numbers: 0, sum: null, unit: null };
  const width = corners.right - corners.left + 1;
  const place = entryColumns.indexOf('value');
  const hasValues = corners.left <= place && place <= corners.right;
  const found = hasValues
    ? rows.flatMap((row) => {
        const amount = amountIn(row, rowText(state, row));
        return amount === null ? [] : [{ amount, unit: row.metric.unit }];
      })
    : [];
  const unit = found[0]?.unit ?? null;
  const isAlike = found.every((each) => unit !== null && isSameUnit(each.unit, unit));
  const sum = found.reduce((so, { amount }) => so + amount, 0);
  return {
    cells: rows.length * width,
    rows: rows.length,
    numbers: found.length,
    sum: found.length > 0 && isAlike && Number.isSafeInteger(sum) ? sum : null,
    unit: isAlike ? unit : null,
  };
}

function isSameUnit(a: Unit, b: Unit): boolean {
  return a.kind === 'money' || b.kind === 'money' ? a.kind === b.kind : a.noun.tr === b.noun.tr;
}
