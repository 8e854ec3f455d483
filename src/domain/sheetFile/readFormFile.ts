import type { Absence } from '../figures/figureValue';
import { grouped } from '../grouped';
import { ok, refusedFor, type Result } from '../result';
import { searchKey } from '../turkish/letters';
import { formMarked, markFormat, marksOfWorkbook, type FileMarks } from './fileMarks';
import { finding, type FileFinding, type FileReading } from './fileReading';
import { cellText, type FileContent } from './fileTable';
import { findTable, type FoundTable } from './findTable';
import type { FormFile, FormLine } from './formFile';
import { readRow, type RowReading, type TableFacts } from './readRow';

/** How the block that a file becomes is written, so that a plan understands it. */
export interface BlockWords {
  readonly head: readonly [name: string, value: string, note: string];
  readonly absenceWord: (absence: Absence) => string;
}

/** Findings that are told at most. */
const mostFindings = 200;

/** Reads what a file brings for a sheet, as a block that is planned like a paste; refuses a file of another form. */
export function readFormFile(
  content: FileContent,
  { form, worksheet, words }: { form: FormFile; worksheet: string | null; words: BlockWords },
): Result<FileReading> {
  const found = findTable(content, form.edition.code, worksheet);
  if (!found.ok) return found;
  const table = found.value;
  const marks = marksOfWorkbook(content) ?? marksOfLines(table);
  const stranger = marks === null ? null : strangerProblem(marks, form);
  if (stranger !== null) return refusedFor(stranger.problem, 'file', stranger.context);
  const facts = { columns: table.columns, marks, lineOf: lineFinder(form.lines), ...words };
  const rows = table.rows.map((row) => ({ row, reading: readRow(row, facts) }));
  const taken = rows.filter(({ reading }) => reading.taken !== null);
  const hidden = taken.flatMap(({ row }) => (row.isHidden ? [row.line] : []));
  const findings = [
    ...wholeFile(content),
    ...table.findings,
    ...movedColumns(facts),
    ...(hidden.length === 0 ? [] : [finding('sheet_file_hidden_rows', false, { rows: listed(hidden) })]),
    ...textNumbers(
      rows.map(({ reading }) => reading),
      content,
    ),
    ...rows.flatMap(({ reading }) => reading.findings),
  ];
  return ok({
    form: content.form,
    worksheet: table.name,
    worksheets: table.others,
    madeAt: marks?.revision ?? null,
    block: blockOf(
      taken.flatMap(({ reading }) => (reading.taken === null ? [] : [reading.taken])),
      words,
    ),
    lines: taken.map(({ row }) => row.line),
    untouched: rows.filter(({ reading }) => reading.isUntouched).length,
    findings: findings.slice(0, mostFindings),
  });
}

/** A head without lines would be nothing that a plan could read. */
function blockOf(lines: FileReading['block'], { head }: BlockWords): FileReading['block'] {
  return lines.length === 0 ? [] : [head, ...lines];
}

/** Of CSV each line says which form it is of; the first one that does speaks for all that say the same. */
function marksOfLines({ rows, columns }: FoundTable): FileMarks | null {
  if (columns.form === null) return null;
  const said = [...new Set(rows.map((row) => cellText(row, columns.form)))].flatMap(
    (text) => formMarked(text) ?? [],
  );
  const [first] = said;
  return first === undefined ? null : { ...first, format: markFormat, given: new Map() };
}

function strangerProblem(
  { format, edition, province }: FileMarks,
  form: FormFile,
): {
  readonly problem: 'sheet_file_later_format' | 'sheet_file_other_edition' | 'sheet_file_other_province';
  readonly context: Readonly<Record<string, string>>;
} | null {
  if (format > markFormat) return { problem: 'sheet_file_later_format', context: {} };
  if (edition !== form.edition.code)
    return { problem: 'sheet_file_other_edition', context: { found: edition, edition: form.edition.code } };
  if (province !== form.province.plate)
    return {
      problem: 'sheet_file_other_province',
      context: { found: province, province: form.province.name },
    };
  return null;
}

/** By key, else by a name that only one row has. */
function lineFinder(lines: readonly FormLine[]): TableFacts['lineOf'] {
  const byKey = new Map(lines.map((line) => [line.metric.key, line]));
  const names = lines.flatMap((line) =>
    [...new Set([line.metric.label.tr, line.metric.label.en].map(searchKey))].map((name) => ({ name, line })),
  );
  const byName = grouped(names, ({ name }) => name);
  return (key, name) => {
    if (key !== '') return byKey.get(key) ?? null;
    const meant = byName.get(searchKey(name)) ?? [];
    return meant.length === 1 ? (meant[0]?.line ?? null) : null;
  };
}

function wholeFile({ hasMacros, hasLinks, cutAt }: FileContent): readonly FileFinding[] {
  return [
    ...(hasMacros ? [finding('sheet_file_macros', true)] : []),
    ...(hasLinks ? [finding('sheet_file_links', true)] : []),
    ...(cutAt === null ? [] : [finding('sheet_file_cut', true, { rows: cutAt })]),
  ];
}

/** Ours stand in one order; in another they are found by their heads. */
function movedColumns({ columns, marks }: TableFacts): readonly FileFinding[] {
  if (marks === null) return [];
  const order = [columns.key, columns.name, columns.value, columns.mark, columns.note];
  const there = order.filter((place) => place !== null);
  const isMoved = there.some((place, index) => index > 0 && place < (there[index - 1] ?? 0));
  return isMoved || there.length < order.length ? [finding('sheet_file_columns_moved', false)] : [];
}

function textNumbers(readings: readonly RowReading[], { form }: FileContent): readonly FileFinding[] {
  const cells = readings.flatMap(({ textNumber }) => textNumber ?? []);
  // In CSV everything is text.
  if (cells.length === 0 || form === 'csv') return [];
  return [finding('sheet_file_text_numbers', false, { cells: listed(cells) })];
}

function listed(names: readonly (string | number)[]): string {
  const most = 8;
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '');
}
