import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { searchKey } from '@/domain/turkish/letters';

/** Cells of a spreadsheet, row by row. */
export type Cells = readonly (readonly string[])[];

/** More than any form has; a larger block is of something else. */
const most = { characters: 200_000, rows: 2_000, columns: 50 };

/**
 * Reads what a spreadsheet copies: cells between tabs, quoted where they hold a tab or a line end. A single
 * cell is null, for the text box takes it by itself; what cannot be read, or is too large, has no cells.
 */
export function pastedCells(text: string): Cells | null {
  if (text === '') return null;
  const cells = text.length > most.characters ? [] : parsedCells(text);
  const [[only = ''] = [], ...others] = cells;
  if (cells[0]?.length === 1 && others.length === 0 && !/[\r\n]/.test(only)) return null;
  const isLarge = cells.length > most.rows || cells.some((row) => row.length > most.columns);
  return isLarge ? [] : cells.map((row) => row.map(inOneLine));
}

function parsedCells(text: string): Cells {
  try {
    return parse(text, {
      delimiter: '\t',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [];
  }
}

/** A text box drops line ends: the two lines of a cell must not become one number there. */
function inOneLine(cell: string): string {
  const lines = cell.split(/[\t\n\v\f\r\u0085\u2028\u2029]/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' / ');
}

/** What a column holds: of the form's, or something that the form has no place for. */
export type ColumnRole = 'name' | 'value' | 'note' | 'place' | 'unit' | 'other' | 'empty' | 'unknown';

/** Names of columns in a head line, folded; those of `other` are known, and not taken. */
const heads: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  name: ['gosterge', 'gosterge adi', 'gosterge anahtari', 'metric', 'label', 'indicator'],
  value: ['deger', 'yeni deger', 'rakam', 'yeni rakam', 'sayi', 'yeni sayi', 'value', 'new value', 'number'],
  note: ['not', 'notlar', 'aciklama', 'note', 'notes'],
  place: ['plaka', 'plaka kodu', 'il', 'il adi', 'il kodu', 'plate', 'province'],
  unit: ['birim', 'birimi', 'unit'],
  other: ['sira', 'sira no', 'no', 'durum', 'state', 'bolum', 'section', 'hizmet', 'service', 'tanim'],
};

/** Tells what a head cell names; null where it names nothing known. `edition` is the sheet's own. */
export function headRole(cell: string, edition: string): ColumnRole | null {
  const head = searchKey(cell);
  if (head === searchKey(edition)) return 'value';
  if (/^(?:onceki|previous)\b|^(?:19|20)\d\d \d$/.test(head)) return 'other';
  const known = Object.entries(heads).find(([, names]) => names.includes(head));
  return known === undefined ? null : (known[0] as ColumnRole);
}
