import { readFigure } from '@/domain/figures/readFigure';
import { searchKey } from '@/domain/turkish/letters';
import type { ShownFigure, ShownSheet } from './shownSheet';
import { headRole, type Cells, type ColumnRole } from './pastedCells';

/** Why nothing of a block of cells is taken. */
export type PasteRefusal = 'unreadable' | 'columns' | 'head' | 'year' | 'twice' | 'place';

/** One row that is filled: its value, its note, or both. */
export interface PasteEntry {
  readonly figure: ShownFigure;
  readonly input: string | null;
  readonly note: string | null;
}

/** What a block of cells does to the sheet: every cell of it is taken, or named here. */
export type PastePlan =
  | { readonly kind: 'refused'; readonly reason: PasteRefusal; readonly found: string }
  | {
      readonly kind: 'read';
      readonly entries: readonly PasteEntry[];
      /** Rows that keep their value because nobody may change it now. */
      readonly locked: readonly ShownFigure[];
      /** Rows whose cell is longer than any value or note may be. */
      readonly tooLong: readonly ShownFigure[];
      /** Cells that no row of the form is for. */
      readonly left: readonly string[];
      /** Heads of columns that the form has no place for. */
      readonly passedOver: readonly string[];
      readonly hasHead: boolean;
    };

/** Where cells are pasted: the rows in sight, and the first that takes one where the cells name no row. */
export interface PastePlace {
  readonly sheet: Pick<ShownSheet, 'edition' | 'province'>;
  readonly rows: readonly ShownFigure[];
  readonly first: number;
}

interface Block {
  readonly head: readonly string[] | null;
  readonly body: Cells;
  readonly roles: readonly ColumnRole[];
}

/** Plans where each pasted cell goes. Rows named in the block are found by name, else filled downwards. */
export function planPaste(cells: Cells, place: PastePlace): PastePlan {
  const block = blockOf(cells, place);
  const refused = (reason: PasteRefusal, found = ''): PastePlan => ({ kind: 'refused', reason, found });
  if (block.roles.every((role) => role === 'empty')) return refused('unreadable');
  const value = valueColumn(block);
  if (value === null) return refused('columns');
  const stranger = strangePlace(block, place);
  if (stranger !== null) return refused('place', stranger);
  const name = block.roles.indexOf('name');
  const doubtful = name === -1 && block.head === null ? doubtfulHead(block, value) : null;
  if (doubtful !== null) return refused(doubtful.reason, doubtful.found);
  const twice = name === -1 ? null : namedTwice(block, name, place.rows);
  return twice === null ? placed(block, { value, name, place }) : refused('twice', twice);
}

function blockOf(cells: Cells, { sheet, rows }: PastePlace): Block {
  const [first = [], ...others] = cells;
  const named = first.map((cell) => headRole(cell, sheet.edition.code));
  const hasHead = others.length > 0 && named.some((role) => role !== null);
  const body = hasHead ? others : cells;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) =>
    body.map((row) => row[index] ?? '').filter((cell) => cell !== ''),
  );
  const isOne = columns.filter((column) => column.length > 0).length === 1;
  const contentRole = contentReader(sheet, rows);
  const roles = columns.map((column, index): ColumnRole => {
    if (column.length === 0) return 'empty';
    return (hasHead ? named[index] : null) ?? (isOne ? 'value' : contentRole(column));
  });
  return { head: hasHead ? first : null, body, roles };
}

function contentReader(
  sheet: PastePlace['sheet'],
  rows: PastePlace['rows'],
): (column: readonly string[]) => ColumnRole {
  const names = namesOf(rows);
  const units = new Set(rows.flatMap(({ metric: { unit } }) => unitsOf(unit)));
  return (column) => {
    if (column.filter((cell) => names.has(searchKey(cell))).length * 2 >= column.length) return 'name';
    const isOwn = column.every((cell) => isOwnPlace(cell, sheet));
    // A single 76 may well be a value.
    if (isOwn && (column.length > 1 || !/^\d+$/.test(column[0] ?? ''))) return 'place';
    if (column.every((cell) => units.has(searchKey(cell)))) return 'unit';
    return column.some((cell) => /\d/.test(cell)) ? 'value' : 'unknown';
  };
}

function unitsOf(unit: ShownFigure['metric']['unit']): readonly string[] {
  return unit.kind === 'money' ? ['tl'] : [searchKey(unit.noun.tr), searchKey(unit.noun.en)];
}

function isOwnPlace(cell: string, { province }: PastePlace['sheet']): boolean {
  return cell.padStart(2, '0') === province.plate || searchKey(cell) === searchKey(province.name);
}

/** The rows by key and by label, folded; a label that two rows share names neither. */
function namesOf(rows: readonly ShownFigure[]): ReadonlyMap<string, ShownFigure> {
  const named = rows.flatMap((row) => {
    const { key, label } = row.metric;
    return [...new Set([key, label.tr, label.en].map(searchKey))].map((name) => [name, row] as const);
  });
  const shared = named.filter(([name], index) => named.findIndex(([other]) => other === name) !== index);
  return new Map(named.filter(([name]) => !shared.some(([other]) => other === name)));
}

/** The one column of values; null where there is none, where there are several, and beside unknown ones. */
function valueColumn({ roles }: Block): number | null {
  const values = roles.filter((role) => role === 'value').length;
  return values === 1 && !roles.includes('unknown') ? roles.indexOf('value') : null;
}

/** A place in the block that is not this sheet's. */
function strangePlace({ body, roles }: Block, { sheet }: PastePlace): string | null {
  const column = roles.indexOf('place');
  const places = column === -1 ? [] : body.map((row) => row[column] ?? '');
  return places.find((cell) => cell !== '' && !isOwnPlace(cell, sheet)) ?? null;
}

/** Words or a year above numbers: a head that nobody can tell from a value, which would shift the others. */
function doubtfulHead(
  { body }: Block,
  value: number,
): { readonly reason: 'head' | 'year'; readonly found: string } | null {
  const found = body[0]?.[value] ?? '';
  if (body.length < 2 || found === '') return null;
  if (/^(?:19|20)\d\d(?!\d)\D*$/.test(found)) return { reason: 'year', found };
  const reading = readFigure(found, { kind: 'money' });
  const isWords = !reading.ok && reading.problem === 'number_unreadable' && !/^\P{L}*\d/u.test(found);
  return isWords ? { reason: 'head', found } : null;
}

/** A row may be named by its key in one line and by its label in another. */
function namedTwice({ body }: Block, name: number, rows: PastePlace['rows']): string | null {
  const names = namesOf(rows);
  const seen = new Set<string>();
  for (const row of body) {
    const title = searchKey(row[name] ?? '');
    const key = names.get(title)?.metric.key ?? title;
    if (key !== '' && seen.has(key)) return row[name] ?? '';
    seen.add(key);
  }
  return null;
}

interface Columns {
  readonly value: number;
  /** -1 where the block names no rows. */
  readonly name: number;
  readonly place: PastePlace;
}

/** As the form's own boxes take. */
const longest = { input: 60, note: 1000 };

function placed({ head, body, roles }: Block, { value, name, place }: Columns): PastePlan {
  const names = namesOf(place.rows);
  const noteColumn = roles.indexOf('note');
  const entries: PasteEntry[] = [];
  const locked: ShownFigure[] = [];
  const tooLong: ShownFigure[] = [];
  const left: string[] = [];
  body.forEach((row, index) => {
    const input = row[value] || null;
    const note = row[noteColumn] || null;
    if (input === null && note === null) return;
    const title = name === -1 ? '' : (row[name] ?? '');
    const figure = name === -1 ? place.rows[place.first + index] : names.get(searchKey(title));
    const isLong = (input ?? '').length > longest.input || (note ?? '').length > longest.note;
    if (figure === undefined)
      left.push([title, input ?? note].filter(Boolean).join(': ').slice(0, longest.input));
    else if (figure.barred.save !== null) locked.push(figure);
    else if (isLong) tooLong.push(figure);
    else entries.push({ figure, input, note });
  });
  const passedOver = (head ?? []).filter((cell, index) => roles[index] === 'other' && cell !== '');
  return { kind: 'read', entries, locked, tooLong, left, passedOver, hasHead: head !== null };
}
