import { absences, amountOf, type Absence, type FigureValue } from '../figures/figureValue';
import { cellText, type FileContent, type FileTable } from './fileTable';
import type { FormFile } from './formFile';

/** What stood in a row when the file was made: digits or nothing, the absence, the note where it is known. */
export interface GivenRow {
  readonly amount: string;
  readonly absence: Absence | null;
  readonly note: string | null;
}

/** What a file says of itself. */
export interface FileMarks {
  readonly format: number;
  readonly edition: string;
  readonly province: string;
  readonly revision: number;
  /** By the metric's key. */
  readonly given: ReadonlyMap<string, GivenRow>;
}

/** The format that is written; a file of a later one is not read. */
export const markFormat = 1;

/** Stands first on the hidden worksheet by which a file is known again. */
const magic = 'kitapcik-veri-formu';

/** Gives the rows of the hidden worksheet by which a file is known again. */
export function markRows({ edition, province, revision, lines }: FormFile): readonly (readonly string[])[] {
  return [
    [magic, String(markFormat), edition.code, province.plate, String(revision)],
    ...lines.map(({ metric, value, note }) => {
      const { amount, absence } = givenOf(value, note);
      return [metric.key, amount, absence ?? '', note];
    }),
  ];
}

/** Gives what a row of a file is given to begin with. */
export function givenOf(value: FigureValue | null, note: string | null): GivenRow {
  const amount = value === null ? null : amountOf(value);
  const absence = absences.find((each) => each === value?.kind) ?? null;
  return { amount: amount === null ? '' : String(amount), absence, note };
}

/** Tells whether a worksheet is the hidden one of ours. */
export function isMarkTable({ rows }: Pick<FileTable, 'rows'>): boolean {
  const [first] = rows;
  return first !== undefined && cellText(first, 0) === magic;
}

/** Reads what a workbook says of itself; null where it is not of ours. */
export function marksOfWorkbook({ tables }: Pick<FileContent, 'tables'>): FileMarks | null {
  const [head, ...rows] = tables.find(isMarkTable)?.rows ?? [];
  if (head === undefined) return null;
  const given = rows.map((row): readonly [string, GivenRow] => [
    cellText(row, 0),
    {
      amount: cellText(row, 1),
      absence: absences.find((each) => each === cellText(row, 2)) ?? null,
      note: cellText(row, 3),
    },
  ]);
  return {
    format: Number(cellText(head, 1)),
    edition: cellText(head, 2),
    province: cellText(head, 3),
    revision: Number(cellText(head, 4)),
    given: new Map(given),
  };
}

/** How a line of CSV says which form it is of. No spreadsheet makes a month of it, as it would of `2024-3` alone. */
export function formMark({ edition, province, revision }: FormFile): string {
  return `${edition.code} / ${province.plate} ${province.name} / ${String(revision)}`;
}

/** Reads which form a line of CSV is of; null where it says none. */
export function formMarked(text: string): Omit<FileMarks, 'format' | 'given'> | null {
  const [, edition, province, revision] = /^(\d{4}-[1-9]) \/ (\d{2}) [^/]* \/ (\d{1,9})$/.exec(text) ?? [];
  if (edition === undefined || province === undefined) return null;
  return { edition, province, revision: Number(revision) };
}
