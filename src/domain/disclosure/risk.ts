import { canonicalJson } from '../booklet/canonicalJson';
import type { FigureValue } from '../figures/figureValue';
import type { Bounds } from './bounds';

/**
 * How a booklet can tell of few persons. `below_threshold`: a small count is printed; `derivable_from_total`: a
 * withheld one follows from what is printed; `shown_in_another_edition`: another publication gives a suppressed
 * one away; `reveals_another_edition`: this one gives away what another suppressed; `differencing`: the rise
 * against another publication is a small count; `still_public`: an earlier number of the same booklet shows it.
 */
export const riskKinds = [
  'below_threshold',
  'derivable_from_total',
  'shown_in_another_edition',
  'reveals_another_edition',
  'differencing',
  'still_public',
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** What another publication prints of the same figure; `number` is null where it was recorded. */
export interface Elsewhere {
  readonly edition: string;
  readonly number: number | null;
  readonly value: FigureValue;
}

/** One way in which readers can learn a small or a withheld count of one figure. */
export interface Risk {
  readonly kind: RiskKind;
  readonly metric: string;
  /** The value that would be printed. */
  readonly value: FigureValue;
  readonly elsewhere: Elsewhere | null;
  /** Between which amounts readers know a withheld count to lie. */
  readonly bounds: Bounds | null;
  /** Figures of the same sum that could be suppressed in addition, the best one first. */
  readonly others: readonly string[];
}

/** Names a risk by all that makes it one: who takes it says which one they saw. */
export function keyOfRisk({ kind, metric, value, elsewhere, bounds }: Risk): string {
  return canonicalJson({ kind, metric, value, elsewhere, bounds });
}
