import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteOptions,
  type WriteSheet,
} from 'hucre/xlsx';
import type { Locale } from '@/domain/bilingual';
import { absences, amountOf } from '@/domain/figures/figureValue';
import { markRows } from '@/domain/sheetFile/fileMarks';
import { columnLetters } from '@/domain/sheetFile/fileTable';
import type { FormFile, FormLine } from '@/domain/sheetFile/formFile';
import { largestAmount } from '@/domain/turkish/readAloud';
import { sheetFileWords } from '@/messages/file/sheetFile';
import { guarded } from '../csv';
import { formStyles as style } from './formStyles';
import { absenceText, formTitle, previousHead, unitText, valueCell } from './formText';

/** Columns of the form's worksheet, and how wide they are in characters. */
const widths = { key: 4, name: 46, unit: 14, previous: 19, value: 21, mark: 21, note: 38, definition: 60 };
const columnNames = Object.keys(widths) as readonly (keyof typeof widths)[];
const letterOf = (column: keyof typeof widths): string => columnLetters(columnNames.indexOf(column));

/** Title, instruction and head stand above the rows. */
const headRow = 2;
const longestNote = 1_000;
const markSheet = '_kitapcik';

/** One cell and how it looks. */
type Styled = readonly [value: CellValue, style: CellStyle];

/** Writes a sheet as a workbook: the form, the page that explains it, and the hidden marks by which it is known again. */
export async function writeWorkbook(form: FormFile, locale: Locale): Promise<Uint8Array> {
  const words = sheetFileWords[locale];
  const options: WriteOptions = {
    properties: { title: formTitle(form, locale), creator: 'Kitapçık' },
    defaultFont: { name: 'Calibri', size: 11 },
    workbookProtection: { lockStructure: true },
    sheets: [
      formSheet(form, locale),
      explanations(words),
      {
        name: markSheet,
        rows: markRows(form).map((row) => row.map(guardedText)),
        veryHidden: true,
        protection: { sheet: true },
      },
    ],
  };
  return writeXlsx(options);
}

/** A text that a spreadsheet would take for a formula as soon as somebody opens its cell gets an apostrophe. */
function guardedText(text: string): string {
  return String(guarded(text));
}

function formSheet(form: FormFile, locale: Locale): WriteSheet {
  const words = sheetFileWords[locale];
  const rows: readonly (readonly Styled[])[] = [
    [blank, [formTitle(form, locale), style.title]],
    [blank, [words.howTo, style.howTo]],
    headCells(form, locale),
    ...groupRows(form.lines, locale),
  ];
  const last = rows.length;
  return {
    name: words.sheet,
    ...cellsOf(rows),
    columns: columnNames.map((name) => ({ width: widths[name], hidden: name === 'key' })),
    freezePane: { rows: headRow + 1, columns: 2 },
    dataValidations: validations(locale, last),
    protection: { sheet: true, formatColumns: true, formatRows: true, objects: true, scenarios: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${String(headRow + 1)}:$${String(headRow + 1)}`,
      printArea: `$A$1:$${letterOf('note')}$${String(last)}`,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${footerText(formTitle(form, locale))}&R${words.page('&P', '&N')}` },
  };
}

/** An ampersand begins a code in a footer. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}

const blank: Styled = [null, {}];

function headCells(form: FormFile, locale: Locale): readonly Styled[] {
  const { columns } = sheetFileWords[locale];
  const heads: Readonly<Record<keyof typeof widths, string>> = {
    ...columns,
    previous: previousHead(form, locale),
  };
  return columnNames.map((name): Styled => [heads[name], style.head]);
}

/** The rows, with a heading where a section or a service begins. */
function groupRows(lines: readonly FormLine[], locale: Locale): readonly (readonly Styled[])[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const begins = before?.section !== line.section;
    const serves = line.service !== null && (begins || before.service !== line.service);
    return [
      ...(begins ? [heading(line.section, style.section)] : []),
      ...(serves ? [heading(line.service, style.service)] : []),
      lineCells(line, locale),
    ];
  });
}

function heading(text: string, look: CellStyle): readonly Styled[] {
  return columnNames.map((name): Styled => [name === 'name' ? guardedText(text) : null, look]);
}

function lineCells(line: FormLine, locale: Locale): readonly Styled[] {
  const { metric, value, note, previous, isOpen } = line;
  const amount = value === null ? null : amountOf(value);
  return [
    [metric.key, style.plain],
    [guardedText(metric.label[locale]), style.plain],
    [guardedText(unitText(line, locale)), style.plain],
    [valueCell(previous, locale), style.number],
    [amount, isOpen ? style.openNumber : style.number],
    [absenceText(value, locale) || null, isOpen ? style.open : style.plain],
    [note === '' ? null : guardedText(note), isOpen ? style.open : style.plain],
    [guardedText(metric.definition[locale]), style.quiet],
  ];
}

function cellsOf(rows: readonly (readonly Styled[])[]): Pick<WriteSheet, 'rows' | 'cells'> {
  const cells = rows.flatMap((row, at) =>
    row.map(([value, look], column): readonly [string, Partial<Cell>] => [
      `${String(at)},${String(column)}`,
      { value, style: look },
    ]),
  );
  return { rows: rows.map((row) => row.map(([value]) => value)), cells: new Map(cells) };
}

function validations(locale: Locale, last: number): NonNullable<WriteSheet['dataValidations']> {
  const { absences: absenceWords, wrongValue, wrongMark, wrongNote } = sheetFileWords[locale];
  const range = (column: keyof typeof widths): string =>
    `${letterOf(column)}${String(headRow + 2)}:${letterOf(column)}${String(last)}`;
  const told = ({ title, text }: { readonly title: string; readonly text: string }) => ({
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop' as const,
    errorTitle: title,
    errorMessage: text,
  });
  return [
    {
      type: 'whole',
      operator: 'between',
      formula1: '0',
      formula2: String(largestAmount),
      range: range('value'),
      ...told(wrongValue),
    },
    {
      type: 'list',
      values: absences.map((each) => absenceWords[each]),
      range: range('mark'),
      ...told(wrongMark),
    },
    {
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formula1: String(longestNote),
      range: range('note'),
      ...told(wrongNote),
    },
  ];
}

function explanations({ help, explanations: texts }: (typeof sheetFileWords)[Locale]): WriteSheet {
  const rows = [...texts].map((text, index): readonly Styled[] => [
    [text, index === 0 ? style.title : style.text],
  ]);
  return {
    name: help,
    ...cellsOf(rows),
    columns: [{ width: 110 }],
    protection: { sheet: true, formatColumns: true },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
  };
}
