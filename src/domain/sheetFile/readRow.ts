import { absenceNamed } from '../entry/readCell';
import type { Absence } from '../figures/figureValue';
import { readFigure } from '../figures/readFigure';
import { searchKey, tidyText } from '../turkish/letters';
import { givenOf, type FileMarks, type GivenRow } from './fileMarks';
import { finding, type FileFinding } from './fileReading';
import { cellName, cellText, type FileCell, type FileRow } from './fileTable';
import type { ColumnPlaces } from './findTable';
import type { FormLine } from './formFile';

/** What one row of a file brings. */
export interface RowReading {
  /** Name or key, value, note; null for a row that brings nothing. */
  readonly taken: readonly [string, string, string] | null;
  /** It is a row of the sheet's, and nothing in it was changed. */
  readonly isUntouched: boolean;
  /** A number that stands there as text, by the name of its cell; else null. */
  readonly textNumber: string | null;
  readonly findings: readonly FileFinding[];
}

/** What is known of the table when its rows are read. */
export interface TableFacts {
  readonly columns: ColumnPlaces;
  readonly marks: FileMarks | null;
  /** The line of the sheet that a key or a name means; null for none or more than one. */
  readonly lineOf: (key: string, name: string) => FormLine | null;
  /** How an absence is written in a value cell. */
  readonly absenceWord: (absence: Absence) => string;
}

const nothing: RowReading = { taken: null, isUntouched: false, textNumber: null, findings: [] };

/** Reads one row: only what differs from what the file was made with is taken. */
export function readRow(row: FileRow, facts: TableFacts): RowReading {
  const { columns } = facts;
  const [key, name] = [cellText(row, columns.key), cellText(row, columns.name)];
  // A heading may have the same name as a metric, and is none: nothing else stands in its row.
  if (row.cells.filter((cell) => cell !== null).length < 2) return nothing;
  const line = facts.lineOf(key, name);
  const value = cellText(row, columns.value);
  if (line === null) {
    const note = cellText(row, columns.note);
    const absence = absenceNamed(cellText(row, columns.mark));
    const said = value === '' && absence !== null ? facts.absenceWord(absence) : value;
    // The plan says that no row of the form is meant.
    return said === '' && note === '' ? nothing : { ...nothing, taken: [key || name, said, note] };
  }
  if (key !== '' && name !== '' && !isNameOf(line, name))
    return { ...nothing, findings: [finding('sheet_file_rows_moved', true, placeOf(row, columns.name))] };
  return readLine(row, line, facts);
}

function isNameOf({ metric: { label } }: FormLine, name: string): boolean {
  return [label.tr, label.en].some((each) => searchKey(each) === searchKey(name));
}

function readLine(row: FileRow, line: FormLine, facts: TableFacts): RowReading {
  const given = givenIn(row, line, facts);
  const value = readValue(row, line, given, facts);
  const note = readNote(row, given.note ?? line.note, facts);
  const isTaken = value.text !== '' || note.text !== '';
  const findings = [...value.findings, ...note.findings];
  const newer = value.text !== '' && facts.marks !== null && !isCurrent(line, given);
  return {
    taken: isTaken ? [line.metric.key, value.text, note.text] : null,
    isUntouched: !isTaken && findings.length === 0,
    textNumber: value.textNumber,
    findings: newer
      ? [...findings, finding('sheet_file_newer', false, placeOf(row, facts.columns.value))]
      : findings,
  };
}

/** What the row was given to begin with; a file that is not of ours was made with what stands now. */
function givenIn(row: FileRow, line: FormLine, { marks, columns }: TableFacts): GivenRow {
  const current = givenOf(line.value, line.note);
  if (marks === null) return current;
  if (columns.given === null) return marks.given.get(line.metric.key) ?? current;
  const text = cellText(row, columns.given);
  const absence = absenceNamed(text);
  return { amount: absence === null ? text : '', absence, note: null };
}

function isCurrent({ value }: FormLine, { amount, absence }: GivenRow): boolean {
  const current = givenOf(value, null);
  return current.amount === amount && current.absence === absence;
}

interface CellReading {
  readonly text: string;
  readonly textNumber: string | null;
  readonly findings: readonly FileFinding[];
}

const untaken: CellReading = { text: '', textNumber: null, findings: [] };

function readValue(row: FileRow, line: FormLine, given: GivenRow, facts: TableFacts): CellReading {
  const { columns, absenceWord, marks } = facts;
  const cell = columns.value === null ? null : (row.cells[columns.value] ?? null);
  const mark = cellText(row, columns.mark);
  const absence = absenceNamed(mark);
  const place = placeOf(row, columns.value);
  const left = (problem: FileFinding['problem'], context = place): CellReading => ({
    ...untaken,
    findings: [finding(problem, true, context)],
  });
  if (mark !== '' && absence === null)
    return left('sheet_file_mark_unknown', { ...placeOf(row, columns.mark), found: mark.slice(0, 60) });
  const isTyped = !isSameAmount(cell, given.amount, line);
  const isMarked = absence !== given.absence;
  if (isTyped && isMarked && cell !== null && absence !== null) return left('sheet_file_value_and_mark');
  if (isMarked && absence !== null) return { ...untaken, text: absenceWord(absence) };
  if (isTyped && cell !== null) return readTyped(cell, line, place);
  // A table of somebody's own was not made with what is stored, so nothing was taken out of it.
  const isCleared = marks !== null && cell === null && (isTyped || isMarked);
  return isCleared ? left('sheet_file_cleared') : untaken;
}

function isSameAmount(cell: FileCell | null, given: string, { metric }: FormLine): boolean {
  if (cell === null || given === '') return cell === null && given === '';
  if (cell.text.trim() === given) return true;
  const reading = cell.kind === 'text' ? readFigure(cell.text, metric.unit) : null;
  return reading?.ok === true && String(reading.amount) === given;
}

/** A cell that was typed; what is no number in it is told, and the plan says what becomes of it. */
function readTyped(
  { kind, text }: FileCell,
  { metric }: FormLine,
  place: Readonly<Record<string, string>>,
): CellReading {
  const found = text.slice(0, 60);
  const said = (problem: FileFinding['problem'], leftOut = false): CellReading => ({
    text: leftOut ? '' : text,
    textNumber: null,
    findings: [finding(problem, leftOut, { ...place, found })],
  });
  if (kind === 'error' || (kind === 'formula' && text === '')) return said('sheet_file_formula_failed', true);
  if (kind === 'formula') return said('sheet_file_formula');
  if (kind === 'date') return said('sheet_file_date');
  if (kind === 'number' && /\D/.test(text)) return said('sheet_file_fraction');
  const isNumber = kind === 'text' && readFigure(text, metric.unit).ok;
  return { text, textNumber: isNumber ? (place['cell'] ?? null) : null, findings: [] };
}

function readNote(row: FileRow, given: string, { columns, marks }: TableFacts): CellReading {
  const note = columns.note === null ? null : tidyText(cellText(row, columns.note));
  if (note === null || note === tidyText(given)) return untaken;
  if (note !== '') return { ...untaken, text: note };
  if (marks === null) return untaken;
  return { ...untaken, findings: [finding('sheet_file_cleared', true, placeOf(row, columns.note))] };
}

function placeOf({ line }: FileRow, column: number | null): Readonly<Record<string, string>> {
  return { cell: cellName(column ?? 0, line) };
}
