import { amountOf, type FigureValue } from './figureValue';
import type { Metric } from './metric';

/**
 * Tells whether a cumulative total fell: it then needs a reason and the publisher's acceptance
 * (docs/adr/0022-absences.md). Metrics on any other or no time basis may fall, and an absence is no number.
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
