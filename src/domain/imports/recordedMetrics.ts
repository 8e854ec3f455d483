import type { Metric } from '../figures/metric';
import { changesMeaning } from '../publication/adoption';
import type { ImportContent } from './importContent';

/** Gives the definitions of a recorded edition, in order: each metric as in its latest approved import. */
export function recordedMetrics(approved: readonly Pick<ImportContent, 'metrics'>[]): readonly Metric[] {
  const metrics = new Map(approved.flatMap((content) => content.metrics.map((each) => [each.key, each])));
  return [...metrics.values()].toSorted((a, b) => a.order - b.order);
}

/**
 * Definitions that a file of an edition is read by: those of today, but where figures that are recorded
 * already would mean something else under them.
 */
export function metricsForImport(
  today: ReadonlyMap<string, Metric>,
  recorded: readonly Metric[],
): ReadonlyMap<string, Metric> {
  const kept = recorded.filter((metric) => {
    const now = today.get(metric.key);
    return now === undefined || changesMeaning(metric, now);
  });
  return new Map([...today, ...kept.map((metric) => [metric.key, metric] as const)]);
}
