import { failedOnPrinted, pendingMetrics, type ReleaseSet } from './readiness';

/** The metrics and checks that keep a booklet's next number waiting, by keys. */
export interface Holds {
  /** Required figures that nobody approved. */
  readonly metrics: readonly string[];
  /** Hard checks that the approved figures fail. */
  readonly checks: readonly string[];
}

/** Lists the metrics and checks that would keep publication `number` waiting only under other texts. */
export function newHolds(before: ReleaseSet, after: ReleaseSet, number: number): Holds {
  const waited = new Set(pendingMetrics(before, number));
  const failed = new Set(failedOnPrinted(before).map(({ key }) => key));
  return {
    metrics: pendingMetrics(after, number).filter((key) => !waited.has(key)),
    checks: failedOnPrinted(after).flatMap(({ key }) => (failed.has(key) ? [] : [key])),
  };
}
