import type { Metric } from '../figures/metric';

/** The metrics that a province is asked for: all but those of services it does not have, in the sheet's order. */
export function askedMetrics(
  metrics: readonly Metric[],
  absentServices: readonly string[],
): readonly Metric[] {
  return metrics
    .filter((metric) => metric.service === null || !absentServices.includes(metric.service))
    .toSorted((a, b) => a.order - b.order);
}
