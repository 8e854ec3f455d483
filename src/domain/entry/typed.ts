import { isSameValue, type FigureValue } from '../figures/figureValue';
import { formatInteger } from '../turkish/formatNumber';
import { tidyText } from '../turkish/letters';
import { readCell, type Offer, type Unclear } from './readCell';
import type { EntryRow, RowText, TypedRow } from './row';

/** What is stored of a row, as far as its texts tell it. */
type StoredRow = Pick<
  EntryRow,
  'metric' | 'revision' | 'value' | 'note' | 'asOf' | 'carriable' | 'unchanged'
>;

const storedTexts = new WeakMap<StoredRow, TypedRow>();

/** Gives the stored row as its cells show it before anybody types; the same object for the same row. */
export function storedText(row: StoredRow): TypedRow {
  const known = storedTexts.get(row);
  if (known !== undefined) return known;
  const { value, note, asOf, revision, unchanged } = row;
  const text = {
    revision,
    ...valueText(value),
    note,
    asOf: value?.kind === 'carried_over' ? '' : (asOf ?? ''),
    unchanged,
  };
  storedTexts.set(row, text);
  return text;
}

/** Gives the texts of a value: a number's digits, or the kind alone. */
export function valueText(value: FigureValue | null): Pick<RowText, 'kind' | 'input'> {
  const input = value !== null && 'amount' in value ? formatInteger(value.amount) : '';
  return { kind: value?.kind ?? 'number', input };
}

/** What the typed text means. `empty`: nothing stands there, or nothing is to stand there any more. */
export type TypedReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: FigureValue; readonly words: string | null }
  | { readonly kind: 'unclear'; readonly problem: Unclear; readonly offers: readonly Offer[] };

const readings = new WeakMap<RowText, WeakMap<StoredRow, TypedReading>>();

/** Reads a row's text with the same code as the server, once for each text: rows, checks and saves ask again and again. */
export function readTyped(row: StoredRow, text: RowText): TypedReading {
  const ofText = readings.get(text) ?? new WeakMap<StoredRow, TypedReading>();
  readings.set(text, ofText);
  const reading = ofText.get(row) ?? readText(row, text);
  ofText.set(row, reading);
  return reading;
}

function readText(row: StoredRow, { kind, input }: RowText): TypedReading {
  if (kind !== 'number' && kind !== 'carried_over') return { kind: 'value', value: { kind }, words: null };
  const reading = readCell(input, row.metric.unit);
  if (reading.kind === 'unclear') return reading;
  if (reading.kind === 'empty') return reading;
  if (reading.kind !== 'number') return { kind: 'value', value: { kind: reading.kind }, words: null };
  const { amount, words } = reading;
  const carried = kind === 'carried_over' ? [row.carriable, row.value] : [];
  const mark = carried.find((each) => each?.kind === 'carried_over' && each.amount === amount);
  return { kind: 'value', value: mark ?? { kind: 'number', amount }, words };
}

/** Tells whether two texts of a row say the same: `1.758` and `1758` do, and a note in other spaces. */
export function saysSame(row: StoredRow, a: RowText, b: RowText): boolean {
  const isSameRest =
    tidyText(a.note) === tidyText(b.note) && a.asOf === b.asOf && a.unchanged === b.unchanged;
  return isSameRest && saysSameValue(row, a, b);
}

/** Tells whether the value cells of two texts say the same. */
export function saysSameValue(row: StoredRow, a: RowText, b: RowText): boolean {
  if (a.kind === b.kind && a.input.trim() === b.input.trim()) return true;
  const [first, second] = [readTyped(row, a), readTyped(row, b)];
  return first.kind === 'value' && second.kind === 'value' && isSameValue(first.value, second.value);
}

/** Tells whether a text differs from what is stored: then it is kept until it is stored. */
export function isUnstored(row: StoredRow, text: RowText): boolean {
  return !saysSame(row, text, storedText(row));
}

/** Tells whether two texts of a value cell say the same of a metric; a number carried over is none that was typed. */
export function isSameReading(
  { unit }: Pick<EntryRow['metric'], 'unit'>,
  a: Pick<RowText, 'kind' | 'input'>,
  b: Pick<RowText, 'kind' | 'input'>,
): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'number') return a.kind !== 'carried_over' || a.input === b.input;
  const [first, second] = [readCell(a.input, unit), readCell(b.input, unit)];
  return first.kind === 'number' && second.kind === 'number' && first.amount === second.amount;
}

/** The form of a save of one row: a number goes as typed, for the server reads it; null where there is nothing to store. */
export interface EntryInput {
  readonly metric: string;
  readonly revision: number;
  readonly entry:
    { readonly input: string } | { readonly value: FigureValue } | { readonly unchanged: string };
  readonly note: string;
  readonly asOf: string | null;
}

/** Makes the save of one typed row; null where it says nothing, and nothing is stored that it takes out. */
export function entryInput(row: StoredRow, typed: TypedRow): EntryInput | null {
  const reading = readTyped(row, typed);
  if (reading.kind === 'empty' && row.value === null && tidyText(typed.note) === row.note) return null;
  return {
    metric: row.metric.key,
    revision: typed.revision,
    entry: entryOf(typed, reading),
    note: typed.note,
    asOf: typed.asOf === '' ? null : typed.asOf,
  };
}

function entryOf({ unchanged, input }: TypedRow, reading: TypedReading): EntryInput['entry'] {
  if (unchanged !== null) return { unchanged };
  const isValue = reading.kind === 'value' && reading.value.kind !== 'number';
  return isValue ? { value: reading.value } : { input };
}
