import { isSameValue, type FigureValue, type ValueKind } from '@/domain/figures/figureValue';
import type { ShownFigure } from './shownSheet';
import type { Problem } from '@/domain/problem';
import type { CarriedValue } from '@/domain/publication/carriable';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { readFigure } from '@/domain/figures/readFigure';

/** What somebody typed for one figure and has not saved yet. `revision`: the one that was on the screen when typing began. */
export interface TypedFigure {
  readonly revision: number;
  readonly kind: ValueKind;
  readonly input: string;
  readonly note: string;
  /** ISO date, or empty: the edition's own. */
  readonly asOf: string;
}

/** What the typed text means. `empty`: nothing to save. */
export type TypedReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: FigureValue; readonly words: string | null }
  | { readonly kind: 'wrong'; readonly problem: Problem };

const storedTexts = new WeakMap<ShownFigure, TypedFigure>();

/** Gives the stored figure as the cell shows it before anybody types; the same object for the same figure. */
export function storedText(figure: ShownFigure): TypedFigure {
  const known = storedTexts.get(figure);
  if (known !== undefined) return known;
  const { value, note, asOf, revision } = figure;
  const amount = value !== null && 'amount' in value ? formatInteger(value.amount) : '';
  const kind = value?.kind ?? 'number';
  // The day of a carried value is nobody's typing: it would stay behind when a number takes its place.
  const day = kind === 'carried_over' ? '' : (asOf ?? '');
  const text = { revision, kind, input: amount, note, asOf: day };
  storedTexts.set(figure, text);
  return text;
}

/** Tells whether typing changed anything that a save would store. */
export function isTyped(figure: ShownFigure, typed: TypedFigure): boolean {
  const stored = storedText(figure);
  const inputDiffers = hasInput(typed) && !sameMeaning(figure, typed, stored);
  return (
    inputDiffers || typed.kind !== stored.kind || typed.note !== stored.note || typed.asOf !== stored.asOf
  );
}

function hasInput({ kind }: TypedFigure): boolean {
  return kind === 'number' || kind === 'carried_over';
}

/** `1.758` and `1758` mean the same: retyping a number in another form is no change. */
function sameMeaning(figure: ShownFigure, typed: TypedFigure, stored: TypedFigure): boolean {
  if (typed.input.trim() === stored.input) return true;
  const reading = readTyped(figure, typed);
  return reading.kind === 'value' && isSameValue(reading.value, figure.value);
}

/** Gives the numbers of earlier editions that a cell may hold: the offer, and the stored one if another. */
export function carriedOffers({ value, carriable }: ShownFigure): readonly CarriedValue[] {
  const stored = value?.kind === 'carried_over' ? value : null;
  const other = isSameValue(stored, carriable) ? null : stored;
  return [carriable, other].filter((each) => each !== null);
}

const readings = new WeakMap<TypedFigure, WeakMap<ShownFigure, TypedReading>>();

/**
 * Reads a typed figure with the same code as the server, once for each text: rows, checks and saves ask again
 * and again.
 */
export function readTyped(figure: ShownFigure, typed: TypedFigure): TypedReading {
  const ofText = readings.get(typed) ?? new WeakMap<ShownFigure, TypedReading>();
  readings.set(typed, ofText);
  const reading = ofText.get(figure) ?? readText(figure, typed);
  ofText.set(figure, reading);
  return reading;
}

function readText(figure: ShownFigure, typed: TypedFigure): TypedReading {
  const { kind, input } = typed;
  if (kind !== 'number' && kind !== 'carried_over') return { kind: 'value', value: { kind }, words: null };
  if (input.trim() === '') {
    return figure.revision === 0 ? { kind: 'empty' } : { kind: 'wrong', problem: 'value_missing' };
  }
  const reading = readFigure(input, figure.metric.unit);
  if (!reading.ok) return { kind: 'wrong', problem: reading.problem };
  const { amount, words } = reading;
  const carried = kind === 'carried_over' ? carriedOffers(figure) : [];
  const value = carried.find((each) => each.amount === amount) ?? ({ kind: 'number', amount } as const);
  return { kind: 'value', value, words };
}
