import type { FigureValue } from '../figures/figureValue';
import { isFall } from '../figures/isFall';
import type { Metric } from '../figures/metric';
import type { FigureRecord } from '../workflow/figureRecord';

/** Tells whether an approved copy fell below the edition before, not yet accepted by the publisher. */
export function awaitsAcceptance(
  metric: Metric,
  before: FigureValue | null,
  figure: FigureRecord | undefined,
): boolean {
  const copy = figure?.approved ?? null;
  if (copy === null || !isFall(metric, before, copy.value)) return false;
  return figure?.fallAccepted?.revision !== copy.revision;
}

/** Keys of the metrics that wait for the publisher's acceptance. */
export function fallsAwaiting(
  asked: readonly Metric[],
  figures: ReadonlyMap<string, FigureRecord>,
  before: ReadonlyMap<string, FigureValue>,
): readonly string[] {
  return asked
    .filter((metric) => awaitsAcceptance(metric, before.get(metric.key) ?? null, figures.get(metric.key)))
    .map(({ key }) => key);
}
