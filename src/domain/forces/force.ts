import type { FigureValue } from '../figures/figureValue';
import type { FactsChange } from './factsChange';
import type { FigureCopy, FigureRecord } from '../workflow/figureRecord';
import { standingAt, type Position } from '../workflow/position';
import { untouchedRecord, type WorkRecord } from '../workflow/workRecord';

/**
 * What one person starts and another must confirm: figures past the province stage, one failing hard check of one
 * sheet, a withdrawal from readers, or a change of what the province has and belongs to in an open edition.
 */
export const forceKinds = ['skip_province', 'pass_check', 'withdraw', 'change_facts'] as const;
export type ForceKind = (typeof forceKinds)[number];

/** Who did something, whom they stood in for (or null), when (ISO), and what was typed. */
export interface ForceStamp {
  readonly by: string;
  readonly byName: string;
  readonly onBehalfOf: string | null;
  readonly onBehalfOfName: string | null;
  readonly at: string;
  readonly reason: string | null;
}

/** One figure that was taken past the province stage: in which round, who had touched it, and the approved copy that stood then. */
export interface SkippedFigure {
  readonly metric: string;
  readonly round: number;
  readonly touchedBy: readonly string[];
  readonly approvedBefore: FigureCopy | null;
}

/** A withdrawal as the publisher words it. */
export interface WithdrawalTerms {
  /** The numbers that it takes back. */
  readonly takes: readonly number[];
  /** Keys of the metrics whose values are withdrawn; null for the whole booklet. */
  readonly about: readonly string[] | null;
  /** Why numbers that hold what is withdrawn are left to readers; empty when none are. */
  readonly leftOut: string;
  /** The notice to readers. */
  readonly notice: string;
  /** May be empty: the English page then has a plain sentence. */
  readonly noticeEn: string;
  /** A number that stays good, or null. */
  readonly instead: number | null;
}

/** One force on one sheet (docs/adr/0014-force-and-deputies.md). It releases nothing until somebody else has confirmed it. */
export interface Force {
  /** Counts up within the sheet. */
  readonly number: number;
  readonly kind: ForceKind;
  /** Empty for a check. */
  readonly figures: readonly SkippedFigure[];
  /** Key of the check; null for figures. */
  readonly check: string | null;
  /** The values that the check was let pass for, by metric key; empty for figures. */
  readonly values: Readonly<Record<string, FigureValue>>;
  /** What a withdrawal takes, and the numbers that readers had when it was proposed; other kinds have none. */
  readonly withdrawal?: WithdrawalTerms & { readonly standing: readonly number[] };
  /** What the province has and belongs to, before and after; other kinds have none. */
  readonly facts?: FactsChange;
  /** Everybody who had a hand in the figures concerned, the forcer included: none of them confirms. */
  readonly touchedBy: readonly string[];
  readonly forced: ForceStamp;
  readonly confirmed: ForceStamp | null;
  /** Taken back, refused, or void because what it was about changed. */
  readonly ended: (ForceStamp & { readonly how: 'refused' | 'void' }) | null;
}

/** Gives the position of a force in the workflow table: waiting for a second person, confirmed, or over. */
export function forcePosition({
  confirmed,
  ended,
}: Pick<Force, 'confirmed' | 'ended'>): Exclude<Position, 'none'> {
  if (ended !== null) return 'changes_requested';
  return confirmed === null ? 'in_review_ministry' : 'approved';
}

/** Gives a force as the table judges it. `touchedBy` are all who had a hand in its matter, then and since. */
export function forceRecord(force: Force, figures: ReadonlyMap<string, FigureRecord>): WorkRecord {
  const metrics = [...force.figures.map(({ metric }) => metric), ...Object.keys(force.values)];
  const since = metrics.flatMap((metric) => toucherOf(figures.get(metric)));
  return {
    ...untouchedRecord,
    ...standingAt(forcePosition(force)),
    touchedBy: [...new Set([...force.touchedBy, ...since])],
    sentBy: force.forced.by,
  };
}

/** Gives the ids of the forcer and of the person whom the forcer stood in for. */
export function actorsOfForce({ forced }: Force): readonly string[] {
  return forced.onBehalfOf === null ? [forced.by] : [forced.by, forced.onBehalfOf];
}

/** Lists all who had a hand in a figure, also when its last approval has made the list empty. */
export function toucherOf(figure: FigureRecord | undefined): readonly string[] {
  if (figure === undefined) return [];
  return [...figure.touchedBy, figure.changedBy, figure.sentBy].filter(
    (hand): hand is string => hand !== null && hand !== '',
  );
}
