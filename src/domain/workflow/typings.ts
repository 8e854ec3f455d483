import { isSameValue, type FigureValue } from '../figures/figureValue';
import type { Entry } from './figureMoves';
import type { FigureRecord } from './figureRecord';

/** What one person typed for a figure that two people type without seeing each other. */
export interface Typing extends Entry {
  readonly by: string;
  /** Whom `by` stood in for; not there when nobody. */
  readonly onBehalfOf?: string;
  /** ISO time. */
  readonly at: string;
}

/** The typings of one figure at one revision. One alone is its typist's; two that differ are open to the province. */
export interface Typings {
  readonly revision: number;
  readonly typings: readonly Typing[];
  /** What somebody chose where they differ, until another person confirms it or chooses another. */
  readonly chosen: Typing | null;
}

/** `one`: its metric asks for one typing; `done`: two typed the value; `awaited`: another must type it; `differs`: two differ. */
export type TypingState = 'one' | 'done' | 'awaited' | 'differs';

/** What tells how often a value was typed. */
export interface TypingQuestion {
  /** Its metric asks for a second typing. */
  readonly secondTyping: boolean;
  readonly record: FigureRecord | null;
  /** The value in question. */
  readonly value: FigureValue | null;
  readonly typings: Typings | null;
}

/** Gives the typings that are about a figure as it stands; null where there are none. */
export function typingsOf({ record, typings }: Pick<TypingQuestion, 'record' | 'typings'>): Typings | null {
  return typings?.revision === (record?.revision ?? 0) && typings.typings.length > 0 ? typings : null;
}

/** Gives how often the value in question was typed. Nothing has to be typed twice to be taken out. */
export function typingState({ secondTyping, record, value, typings }: TypingQuestion): TypingState {
  if (!secondTyping) return 'one';
  const open = typingsOf({ record, typings });
  if (open !== null) return isOpened(open) ? 'differs' : 'awaited';
  if (value === null) return 'done';
  const isTypedTwice = (record?.typists.length ?? 0) > 1 && isSameValue(record?.value ?? null, value);
  return isTypedTwice ? 'done' : 'awaited';
}

/** Tells whether both are in and differ. */
export function isOpened({ typings }: Typings): boolean {
  return typings.length > 1;
}

/** Lists those whose typing it is: the person, and whom they stood in for. */
export function typistsOf({ by, onBehalfOf }: Pick<Typing, 'by' | 'onBehalfOf'>): readonly string[] {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf];
}

const isOf = (typing: Typing, hands: readonly string[]): boolean =>
  typistsOf(typing).some((hand) => hands.includes(hand));

/** Gives the typing of one of these people; null where none has typed. */
export function typingBy({ typings }: Typings, hands: readonly string[]): Typing | null {
  return typings.find((typing) => isOf(typing, hands)) ?? null;
}

/** Tells whether what was chosen is for others to confirm, and not for these people. */
export function isChosenBy({ chosen }: Typings, hands: readonly string[]): boolean {
  return chosen !== null && isOf(chosen, hands);
}

/** What a typing brings about: it waits for another, shows that two differ, is chosen, or two people say the same. */
export interface TypingOutcome {
  readonly kind: 'kept' | 'opened' | 'chosen' | 'agreed';
  readonly typings: Typings;
}

/** Gives what becomes of the typings of a figure with one more of them. */
export function afterTyping(before: Typings, typing: Typing): TypingOutcome {
  const { chosen, typings } = before;
  const hands = typistsOf(typing);
  if (isOpened(before)) {
    const isConfirmed = chosen !== null && !isOf(chosen, hands) && saysSame(chosen, typing);
    if (isConfirmed) return { kind: 'agreed', typings: before };
    return { kind: 'chosen', typings: { ...before, chosen: typing } };
  }
  const [other] = typings.filter((each) => !isOf(each, hands));
  if (other === undefined) return { kind: 'kept', typings: { ...before, typings: [typing] } };
  const both = { ...before, typings: [other, typing] };
  return { kind: saysSame(other, typing) ? 'agreed' : 'opened', typings: both };
}

/** Tells whether two typings say the same: the value, and the day that it holds for. Notes are for readers, and may differ. */
export function saysSame(a: Pick<Entry, 'value' | 'asOf'>, b: Pick<Entry, 'value' | 'asOf'>): boolean {
  return isSameValue(a.value, b.value) && a.asOf === b.asOf;
}

/** Gives what two people agreed on, with the notes of both. */
export function agreedEntry({ typings, chosen }: Typings, last: Typing): Entry {
  const notes = [...typings, ...(chosen === null ? [] : [chosen]), last].flatMap(({ note }) => note ?? []);
  const { value, asOf, unchanged } = last;
  return { value, asOf, unchanged, note: notes.length === 0 ? null : [...new Set(notes)].join('\n') };
}

/** Lists everybody who had a hand in what two people agreed on. */
export function handsIn({ typings, chosen }: Typings, last: Typing): readonly string[] {
  return [...new Set([...typings, ...(chosen === null ? [] : [chosen]), last].flatMap(typistsOf))];
}
