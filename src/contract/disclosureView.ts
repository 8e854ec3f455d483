import type { DisclosureDecision } from '@/domain/disclosure/decision';
import type { Risk } from '@/domain/disclosure/risk';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';

/** One figure of the next publication that could tell of few persons, and what was decided about it. */
export interface DisclosureFigure {
  readonly metric: Metric;
  /** As it was approved, or stands in for what is missing. */
  readonly value: FigureValue;
  /** As it would be printed by what was decided. */
  readonly printed: FigureValue;
  readonly risks: readonly Risk[];
  /** The decision that holds for this value, or null. */
  readonly decision: DisclosureDecision | null;
  readonly undecided: boolean;
}

/** The figures of one booklet on which a publisher decides before it is released. */
export interface DisclosureView {
  readonly edition: string;
  /** Plate code. */
  readonly province: string;
  /** The sheet's revision that this was read at; a decision names it. */
  readonly revision: number;
  readonly metrics: readonly Metric[];
  /** What would be printed, by metric key, if nothing were suppressed here. */
  readonly values: Readonly<Record<string, FigureValue>>;
  readonly figures: readonly DisclosureFigure[];
}
