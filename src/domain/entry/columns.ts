import { amountOf } from '../figures/figureValue';
import { searchKey } from '../turkish/letters';
import type { CellBlock } from './block';
import { headOf, scaleIn, type ColumnRole } from './heads';
import { rowNames, type RowNames } from './names';
import type { PlanChoices, PlanPlace, PlanRow } from './plan';
import { readCell, type Unclear } from './readCell';

/** One column of a block as it is understood. */
export interface LaidColumn {
  readonly role: ColumnRole;
  readonly head: string | null;
  /** Scale that its head gives all its cells, or null. */
  readonly scale: string | null;
}

/** How a block lies on the sheet. */
export interface Layout {
  readonly columns: readonly LaidColumn[];
  /** Index of the line that names the columns; -1 for none. */
  readonly headLine: number;
  /** A first line that may or may not be a head: taken wrongly, it would shift all others. */
  readonly isHeadInQuestion: boolean;
  /** Words before the values that are no names of rows: the values may be of something else. */
  readonly isPlaceInQuestion: boolean;
  readonly byName: boolean;
  readonly names: RowNames;
}

interface Reading {
  readonly block: CellBlock;
  readonly place: PlanPlace;
  readonly names: RowNames;
  readonly headLine: number;
}

/** Finds what each column of a block holds: as a person chose, by its head, or else by what stands in it. */
export function layOut(block: CellBlock, place: PlanPlace, choices: PlanChoices): Layout {
  const names = rowNames([...place.rows.map(({ metric }) => metric), ...place.notAsked]);
  const headLine = headLineOf(block, place, choices);
  const reading = { block, place, names, headLine };
  const width = Math.max(0, ...block.map((line) => line.length));
  const heads = Array.from({ length: width }, (_, column) => block[headLine]?.[column] ?? '');
  const chosen = choices.roles ?? {};
  const found = heads.map((head, column) => chosen[column] ?? roleOf(reading, head, column));
  const roles = settled(reading, found, chosen);
  const columns = roles.map((role, column): LaidColumn => {
    const head = heads[column] ?? '';
    return { role, head: head === '' ? null : head, scale: headOf(head, place.edition).scale };
  });
  const byName = roles.includes('name');
  const isAsked = choices.head === undefined && headLine === -1 && !byName;
  const isPlaceInQuestion = !byName && roles.slice(0, roles.indexOf('value') + 1).includes('unknown');
  return {
    columns,
    headLine,
    byName,
    names,
    isPlaceInQuestion,
    isHeadInQuestion: isAsked && isDoubtful(block, roles),
  };
}

/** Lines above the head: a title, a date. */
const mostAbove = 10;

function headLineOf(block: CellBlock, { edition }: PlanPlace, { head }: PlanChoices): number {
  if (head === false) return -1;
  const known = block
    .slice(0, mostAbove)
    .map((line) => line.filter((cell) => headOf(cell, edition).role !== null).length);
  const full = known.findIndex((count) => count > 1);
  if (full !== -1 && full < block.length - 1) return full;
  const isFirst = (known[0] ?? 0) > 0 && block.length > 1;
  return head === true || isFirst ? 0 : -1;
}

function bodyOf({ block, headLine }: Pick<Reading, 'block' | 'headLine'>, column: number): readonly string[] {
  return block
    .slice(headLine + 1)
    .map((line) => line[column] ?? '')
    .filter((cell) => cell !== '');
}

function roleOf(reading: Reading, head: string, column: number): ColumnRole {
  const cells = bodyOf(reading, column);
  if (cells.length === 0) return 'empty';
  const { role } = headOf(head, reading.place.edition);
  if (role === 'previous' && isOtherEdition(reading.place, head)) return 'ignored';
  return role ?? contentRole(reading, cells);
}

/** An edition's code over a column that is not the edition before. */
function isOtherEdition({ rows }: PlanPlace, head: string): boolean {
  const code = searchKey(head);
  return /^\d{4} \d$/.test(code) && !rows.some(({ previous }) => searchKey(previous?.edition ?? '') === code);
}

function contentRole({ place, names }: Reading, cells: readonly string[]): ColumnRole {
  const most = (test: (cell: string) => boolean): boolean => cells.filter(test).length * 2 >= cells.length;
  if (most((cell) => names.called(cell).length > 0)) return 'name';
  const isOwn = cells.every((cell) => isOwnPlace(cell, place));
  // A single 76 may well be a value.
  if (isOwn && (cells.length > 1 || !/^\d+$/.test(cells[0] ?? ''))) return 'place';
  if (cells.every((cell) => isUnit(cell, place.rows))) return 'unit';
  if (most((cell) => /^[+%]|^[-\u2212] ?\d|%$/.test(cell))) return 'ignored';
  if (most(isValueLike)) return 'value';
  return most((cell) => names.called(cell).length > 0 || names.near(cell).length > 0) ? 'name' : 'unknown';
}

/** Tells whether a cell names the province of the sheet. */
export function isOwnPlace(cell: string, { province }: PlanPlace): boolean {
  return cell.padStart(2, '0') === province.plate || searchKey(cell) === searchKey(province.name);
}

/** `milyon TL` is a unit, and `112,45 mn` a value. */
function isUnit(cell: string, rows: readonly PlanRow[]): boolean {
  if (/\d/.test(cell)) return false;
  return scaleIn(cell) !== null || rows.some(({ metric }) => unitAgrees(cell, metric));
}

/** Tells whether a cell names the unit of a metric, to the last lira where it is money. */
export function unitAgrees(cell: string, { unit: own }: Pick<PlanRow['metric'], 'unit'>): boolean {
  const name = searchKey(cell);
  if (own.kind === 'money')
    return name === 'tl' || name === 'lira' || name === 'turk lirasi' || cell.trim() === '₺';
  return name === searchKey(own.noun.tr) || name === searchKey(own.noun.en);
}

/** Tells whether a cell names a unit in which the number would be another: a scale, or money beside a count. */
export function isOtherMeasure(cell: string, metric: Pick<PlanRow['metric'], 'unit'>): boolean {
  const isMoney = unitAgrees(cell, { unit: { kind: 'money' } });
  return scaleIn(cell) !== null || isMoney !== (metric.unit.kind === 'money');
}

function isValueLike(cell: string): boolean {
  if (/^\P{L}*\d/u.test(cell)) return true;
  const reading = readCell(cell, { kind: 'money' });
  return reading.kind !== 'unclear' || isSign(reading.problem) || reading.problem === 'spreadsheet_error';
}

/** Decides between columns that look alike: one of values, the values before, the numbers of the lines, a note. */
function settled(
  reading: Reading,
  found: readonly ColumnRole[],
  chosen: Readonly<Record<number, ColumnRole>>,
): readonly ColumnRole[] {
  const filled = found.filter((role) => role !== 'empty');
  const only = filled.length === 1 ? found.findIndex((role) => role !== 'empty') : -1;
  if (only !== -1 && chosen[only] === undefined && reading.headLine === -1) {
    return found.map((role, column) => (column === only ? reading.place.active.column : role));
  }
  const roles = withOneValue(reading, found, chosen);
  const value = roles.indexOf('value');
  const texts = roles.flatMap((role, column) => (role === 'unknown' && column > value ? [column] : []));
  const isNote = value !== -1 && !roles.includes('note') && texts.length === 1;
  return roles.map((role, column) =>
    isNote && column === texts[0] && chosen[column] === undefined ? 'note' : role,
  );
}

function withOneValue(
  reading: Reading,
  found: readonly ColumnRole[],
  chosen: Readonly<Record<number, ColumnRole>>,
): readonly ColumnRole[] {
  const isGuess = (column: number): boolean =>
    chosen[column] === undefined && headOf(reading.block[reading.headLine]?.[column] ?? '', '').role === null;
  const sure = found.some((role, column) => role === 'value' && !isGuess(column));
  const guesses = found.flatMap((role, column) => (role === 'value' && isGuess(column) ? [column] : []));
  if (guesses.length + (sure ? 1 : 0) < 2) return found;
  const counting = guesses.filter((column) => isCounting(bodyOf(reading, column)));
  const before = guesses.filter((column) => isPrevious(reading, column));
  const left = guesses.filter((column) => !counting.includes(column) && !before.includes(column));
  const value = left.length === 0 ? before.at(-1) : left[0];
  const isOne = !sure && left.length <= 1;
  return found.map((role, column) => {
    if (!guesses.includes(column)) return role;
    if (isOne && column === value) return 'value';
    if (counting.includes(column)) return 'ignored';
    return before.includes(column) ? 'previous' : 'unknown';
  });
}

/** 1, 2, 3 … number the lines. */
function isCounting(cells: readonly string[]): boolean {
  return cells.length > 2 && cells.every((cell, index) => cell.replace(/\.$/, '') === String(index + 1));
}

/** Every number of the column is what the sheet has for the edition before. */
function isPrevious(reading: Reading, column: number): boolean {
  const { block, headLine, place, names } = reading;
  const compared = block.slice(headLine + 1).flatMap((line, index) => {
    const called = line.flatMap((cell) => names.called(cell));
    const row =
      place.rows.find(({ metric }) => metric.key === called[0]) ?? place.rows[place.active.row + index];
    const cell = line[column] ?? '';
    return cell === '' || row === undefined ? [] : [agreesWithPrevious(cell, row)];
  });
  return compared.length > 0 && compared.every(Boolean);
}

/** Tells whether a cell says what a row had in the edition before. */
export function agreesWithPrevious(cell: string, { previous, metric }: PlanRow): boolean {
  const reading = readCell(cell, metric.unit);
  if (previous === null || reading.kind === 'empty') return false;
  if (reading.kind === 'number') return reading.amount === amountOf(previous.value);
  return reading.kind === 'unclear'
    ? isSign(reading.problem) && amountOf(previous.value) === null
    : reading.kind === previous.value.kind;
}

const isSign = (problem: Unclear): boolean => problem === 'number_absent' || problem === 'number_below';

/** Words or a year above numbers: a head that nobody can tell from a value. */
function isDoubtful(block: CellBlock, roles: readonly ColumnRole[]): boolean {
  const found = block[0]?.[roles.indexOf('value')] ?? '';
  if (block.length < 2 || found === '') return false;
  if (/^(?:19|20)\d\d(?!\d)\D*$/.test(found)) return true;
  const reading = readCell(found, { kind: 'money' });
  return reading.kind === 'unclear' && reading.problem === 'number_unreadable' && !/^\P{L}*\d/u.test(found);
}
