import type { Locale } from '@/domain/bilingual';
import type { EntryRow, RowText, WritableColumn } from '@/domain/entry/row';
import { readTyped } from '@/domain/entry/typed';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { gridWords } from '@/messages/desk/grid';
import { valueInWords } from '../shared/words';

/** Gives the unit of a row: the counted noun, or TL. */
export function unitOf({ metric }: EntryRow, locale: Locale): string {
  return metric.unit.kind === 'money' ? 'TL' : metric.unit.noun[locale];
}

/** Gives a value as the grid shows it: digits in groups where they can be read, else as they were typed. */
export function shownValue(row: EntryRow, text: RowText, locale: Locale): string {
  if (text.kind !== 'number' && text.kind !== 'carried_over') return gridWords[locale].kinds[text.kind];
  if (text.input === '') return '';
  const reading = readTyped(row, text);
  if (reading.kind !== 'value') return text.input;
  const { value } = reading;
  return value.kind === 'number' ? formatInteger(value.amount) : valueInWords(value, locale);
}

/** Gives what the text box of a cell says before it is typed in. */
export function boxText(text: RowText, column: WritableColumn): string {
  return column === 'note' ? text.note : text.input;
}
