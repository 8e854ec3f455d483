import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { EditionFacts, ProvinceFacts } from './snapshot';
import type { Constant } from './text';

/** A province's values by metric key; a metric without one is not applicable to it. */
export type Values = Readonly<Record<string, FigureValue>>;

/** Everything that a text is composed from, and where it stands. */
export interface CompositionSource {
  readonly edition: EditionFacts;
  readonly province: ProvinceFacts;
  readonly metrics: readonly Metric[];
  readonly values: Values;
  readonly constants: readonly Constant[];
  /** For errors, e.g. `asdep.asdep-hane.zero`. */
  readonly place: string;
}

/** Gives the value of a metric, or null where there is none. */
export function valueOf({ values }: Pick<CompositionSource, 'values'>, metric: string): FigureValue | null {
  return Object.hasOwn(values, metric) ? (values[metric] ?? null) : null;
}
