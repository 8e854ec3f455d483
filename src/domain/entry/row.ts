import type { FigureValue, ValueKind } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';

/** Columns of the sheet, in their order. */
export const entryColumns = [
  'metric',
  'unit',
  'previous',
  'value',
  'difference',
  'percent',
  'state',
  'note',
] as const;
export type EntryColumn = (typeof entryColumns)[number];

/** The columns that take typing. */
export const writableColumns = ['value', 'note'] as const satisfies readonly EntryColumn[];
export type WritableColumn = (typeof writableColumns)[number];

/** What the cells of a row say: a number as it is typed or a kind that was chosen, the note, and the day. */
export interface RowText {
  readonly kind: ValueKind;
  readonly input: string;
  readonly note: string;
  /** ISO date, or empty: the edition's own. */
  readonly asOf: string;
  /** The edition whose value was confirmed to hold still; null where the value was entered. */
  readonly unchanged: string | null;
}

/** What somebody typed in a row and has not stored yet. `revision`: the one that was on the screen when typing began. */
export interface TypedRow extends RowText {
  readonly revision: number;
}

/** Everything typed and not stored, by metric. */
export type TypedRows = Readonly<Record<string, TypedRow>>;

/** What a row must know of its metric. The label is in the language of the screen. */
export interface RowMetric extends Pick<Metric, 'key' | 'unit'> {
  readonly label: string;
}

/** A row of the sheet: its metric, what is stored, and whether it may be typed in. Section heads are no rows. */
export interface EntryRow {
  readonly metric: RowMetric;
  /** 0: never stored. */
  readonly revision: number;
  readonly value: FigureValue | null;
  readonly note: string;
  readonly asOf: string | null;
  /** The edition whose value the stored one was confirmed to have still, or null. */
  readonly unchanged: string | null;
  /** Value of the edition before, and how many editions in a row up to that one said it. */
  readonly previous: {
    readonly edition: string;
    readonly value: FigureValue;
    readonly age: number;
  } | null;
  /** The value that "unchanged" means in this edition; null where it can mean none. */
  readonly keepable: FigureValue | null;
  /** Number of an earlier edition that may be carried over, or null. */
  readonly carriable: Extract<FigureValue, { readonly kind: 'carried_over' }> | null;
  /** Why nobody may type in it now; null where it takes typing. */
  readonly locked: Issue | null;
}

/** Where a row stands, in the order of the list that filters by it. `second`: one of two typings is in; `differs`: both are, and differ. */
export const rowStates = [
  'empty',
  'typed',
  'saved',
  'second',
  'differs',
  'two',
  'refused',
  'review',
  'returned',
  'approved',
  'published',
] as const;
export type RowState = (typeof rowStates)[number];
