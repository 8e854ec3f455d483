import type { GivenReason } from '../checks/finding';
import type { FigureValue } from '../figures/figureValue';
import type { ReturnCode } from './returnReason';
import type { WorkRecord } from './workRecord';

/** The approved copy of a figure: what was approved, at which revision, by whom and when (ISO). */
export interface FigureCopy {
  readonly value: FigureValue;
  readonly note: string | null;
  /** ISO date, when it differs from the edition's. */
  readonly asOf: string | null;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

/**
 * What readers were given, and the number of the publication that carried it; null where it was recorded from an earlier
 * booklet, with the figure's `recorded` import. `at` is the publication's time, or that of the import's approval (ISO).
 */
export interface PublishedCopy {
  readonly value: FigureValue;
  /** ISO date, when it differs from the edition's. */
  readonly asOf: string | null;
  readonly revision: number;
  readonly publication: number | null;
  readonly at: string;
}

/** The publisher's yes to a cumulative figure that fell; holds for the approved copy of that revision only. */
export interface FallAcceptance {
  readonly by: string;
  readonly at: string;
  readonly revision: number;
}

/** One figure of one sheet: its working value, its place in the workflow, and the copies beside it. */
export interface FigureRecord extends WorkRecord {
  readonly id: string;
  readonly edition: string;
  readonly province: string;
  readonly metric: string;
  /** Null: what was entered was taken out again; it waits for a value like one that was never entered. */
  readonly value: FigureValue | null;
  readonly note: string | null;
  readonly asOf: string | null;
  /** The edition whose value it was confirmed to have still; null where it was entered. */
  readonly unchanged: string | null;
  /** Who typed the value, each without seeing the other; empty where one typing is enough. */
  readonly typists: readonly string[];
  /** Why the value is right although a rule speaks against it. */
  readonly reasons: readonly GivenReason[];
  /** The code of the return that `returnReason` tells of; null where there is none, or it is of an older release. */
  readonly returnCode: ReturnCode | null;
  readonly fallAccepted: FallAcceptance | null;
  readonly approved: FigureCopy | null;
  readonly published: PublishedCopy | null;
  /** The import of the past that it was recorded by; null for a figure that people entered. */
  readonly recorded: string | null;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** A figure that says something. All that is in review does: an emptied one cannot be sent. */
export type EnteredFigure = FigureRecord & { readonly value: FigureValue };

/** Tells whether a figure says something; one that is not stored, or was emptied, does not. */
export function isEntered(figure: FigureRecord | null | undefined): figure is EnteredFigure {
  return figure !== null && figure !== undefined && figure.value !== null;
}

/** Lists the figures that say something. */
export function enteredIn(figures: ReadonlyMap<string, FigureRecord>): readonly EnteredFigure[] {
  return [...figures.values()].filter(isEntered);
}

/** Gives the id of a sheet: `2024-2:76`. */
export function sheetId(edition: string, province: string): string {
  return `${edition}:${province}`;
}

/** Gives the id of a figure: `2024-2:76:asdep-hane`. */
export function figureId(edition: string, province: string, metric: string): string {
  return `${edition}:${province}:${metric}`;
}
