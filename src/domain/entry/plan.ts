import type { Issue } from '../issue';
import type { CellBlock } from './block';
import type { ColumnRole } from './heads';
import type { Offer, Unclear } from './readCell';
import type { EntryRow, RowText, WritableColumn } from './row';

/** A row that a block may fill: as it stands, and the text that it shows now. */
export interface PlanRow extends Pick<EntryRow, 'metric' | 'previous' | 'locked'> {
  readonly text: RowText;
}

/** Where a block is laid. */
export interface PlanPlace {
  readonly edition: string;
  readonly province: { readonly plate: string; readonly name: string };
  readonly rows: readonly PlanRow[];
  /** The first cell that is filled where the block names no rows; `row` is an index of `rows`. */
  readonly active: { readonly row: number; readonly column: WritableColumn };
  /** Headings that a block may hold beside rows. */
  readonly sections: readonly string[];
  /** Metrics of the edition that this province is not asked for. */
  readonly notAsked: readonly { readonly key: string; readonly label: string }[];
}

/** What a person decided of a plan, which is then made again. */
export interface PlanChoices {
  /** Roles of columns, by their index. */
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  /** Whether the first line names the columns. */
  readonly head?: boolean;
  /** The metric that a line is of, by the line's index; null for none. */
  readonly rows?: Readonly<Record<number, string | null>>;
  /** The offer that was taken for a text; all cells with the same text in rows of the same unit get it. Null leaves them. */
  readonly offers?: readonly TakenOffer[];
}

/** An offer that was taken: for one cell, or for each that says the same. */
export interface TakenOffer {
  readonly at: CellAt | null;
  readonly text: string;
  readonly offer: Offer | null;
}

/** A cell of the block. */
export interface CellAt {
  readonly line: number;
  readonly column: number;
}

/** A cell of the block that holds something. */
export interface BlockCell {
  readonly at: CellAt;
  readonly text: string;
}

/** A cell that has its place in the sheet. */
export interface PlacedCell extends BlockCell {
  readonly metric: string;
  readonly column: WritableColumn;
}

/** A cell that changes something: `change` is what the row's text becomes. */
export interface FreshCell extends PlacedCell {
  readonly change: Partial<RowText>;
}

export interface UnclearCell extends PlacedCell {
  readonly problem: Unclear;
  readonly offers: readonly Offer[];
}

export interface LockedCell extends PlacedCell {
  readonly reason: Issue;
}

/** Why a cell has no place: no row has its name, it is of one not asked here, it lies below the last row, or beside the columns. */
export type OutsideReason =
  'no_row' | 'not_asked' | 'below' | 'beside' | 'ignored' | 'other_place' | 'left_out';

export interface OutsideCell extends BlockCell {
  readonly reason: OutsideReason;
}

/** Why a cell could lie in more than one place. */
export type AmbiguousReason = 'head' | 'columns' | 'near' | 'shared_name' | 'twice';

export interface AmbiguousCell extends BlockCell {
  readonly reason: AmbiguousReason;
  /** Keys of the metrics it may be of; empty where the columns or the head are in question. */
  readonly candidates: readonly string[];
}

/** A cell that was read to find the places, and is written nowhere. */
export interface ReadCell extends BlockCell {
  readonly as: 'head' | 'section' | Extract<ColumnRole, 'name' | 'unit' | 'previous' | 'place'>;
  /** False where the sheet says something else: another unit, another previous value. */
  readonly agrees: boolean;
}

export interface PlannedColumn {
  readonly role: ColumnRole;
  /** Text of its head, or null. */
  readonly head: string | null;
}

/**
 * What a block of cells would do to the sheet. Every cell of it that holds something is in exactly one of the lists;
 * nothing is written before the plan is applied.
 */
export interface BlockPlan {
  readonly block: CellBlock;
  readonly columns: readonly PlannedColumn[];
  readonly hasHead: boolean;
  /** Rows are found by name or key; otherwise by place. */
  readonly byName: boolean;
  readonly fresh: readonly FreshCell[];
  readonly unchanged: readonly PlacedCell[];
  readonly unclear: readonly UnclearCell[];
  readonly locked: readonly LockedCell[];
  readonly outside: readonly OutsideCell[];
  readonly ambiguous: readonly AmbiguousCell[];
  readonly read: readonly ReadCell[];
}
