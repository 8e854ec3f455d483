import type { Bilingual } from '@/domain/bilingual';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Issue } from '@/domain/issue';

/** `complete`: all approved; `carried`: something stands in for what is missing; `blocked`: it cannot go; `out`: it is published. */
export type TrainState = 'complete' | 'carried' | 'blocked' | 'out';

/** One province before the train leaves. */
export interface TrainRow {
  readonly plate: string;
  readonly name: string;
  /** The sheet's, as it was looked at. */
  readonly revision: number;
  readonly state: TrainState;
  /** Figures that nobody approved in this edition, and what is printed for them. */
  readonly standIns: readonly { readonly label: Bilingual; readonly value: FigureValue }[];
  /** What stops a blocked one. */
  readonly issues: readonly Issue[];
}

/** All provinces of an edition before they are released together. */
export interface TrainView {
  readonly edition: string;
  readonly rows: readonly TrainRow[];
  /** Why there is no train; null where it may leave. */
  readonly barred: Issue | null;
}

/** What became of one province. */
export interface TrainResult {
  readonly plate: string;
  readonly name: string;
  readonly publication: string | null;
  readonly issues: readonly Issue[];
}
