import { amountOf, type FigureValue } from './figureValue';
import type { Metric } from './metric';

/**
 * A cumulative total that is smaller than it was: it needs a reason and the publisher's acceptance (docs/adr/0022-absences.md). Metrics
 * on any other time basis may fall, an unstated one too, and an absence is no number that could have fallen.
 */
export function isFall(
  metric: Pick<Metric, 'timeBasis'>,
  before: FigureValue | null,
  now: FigureValue | null,
): boolean {
  if (metric.timeBasis !== 'cumulative' || before === null || now === null) return false;
  const [was, is] = [amountOf(before), amountOf(now)];
  return was !== null && is !== null && is < was;
}
