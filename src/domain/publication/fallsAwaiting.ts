import type { FigureValue } from '../figures/figureValue';
import { isFall } from '../figures/isFall';
import type { Metric } from '../figures/metric';
import type { FigureRecord } from '../workflow/figureRecord';

/** Tells whether the publisher accepted a figure's fall: the yes holds for the approved copy of that revision only. */
export function isFallAccepted(figure: FigureRecord | null): boolean {
  const approved = figure?.approved ?? null;
  return approved !== null && figure?.fallAccepted?.revision === approved.revision;
}

/** A figure whose approved copy is below the edition before, and whose publisher has not accepted it at that revision. */
export function awaitsAcceptance(
  metric: Metric,
  before: FigureValue | null,
  figure: FigureRecord | undefined,
): boolean {
  const copy = figure?.approved ?? null;
  if (copy === null || !isFall(metric, before, copy.value)) return false;
  return !isFallAccepted(figure ?? null);
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
