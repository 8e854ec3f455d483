import type { SnapshotFigure } from '../booklet/snapshot';
import type { Metric } from '../figures/metric';
import { approvedFigures } from './approvedFigures';
import { carriable, isKnown, stillCarriable, type Carriable, type EarlierFigures } from './carriable';
import { pendingMetrics, type ReleaseSet } from './readiness';
import { takenOver, type FallbackValues } from '../booklet/fallbackValues';

const notReported: SnapshotFigure = { value: { kind: 'not_reported' }, asOf: null, revision: takenOver };

/** What is printed for a metric that has no approved figure: what may be carried over, else that it was not reported. */
function fallbackOf(found: Carriable | null): SnapshotFigure {
  return found === null ? notReported : { ...found, revision: takenOver };
}

/** Stand-ins for everything that keeps a first publication waiting; a figure that is worked on again keeps its approved copy. */
export function carriedFigures(set: ReleaseSet, edition: string, earlier: EarlierFigures): FallbackValues {
  const approved = approvedFigures(set.asked, set.figures);
  const pending = new Set(pendingMetrics(set, 1));
  return Object.fromEntries(
    set.asked
      .filter(({ key }) => pending.has(key))
      .map((metric) => [
        metric.key,
        approved[metric.key] ?? fallbackOf(carriable(metric, edition, earlier.get(metric.key) ?? [])),
      ]),
  );
}

/**
 * Stand-ins of a publication for the number that follows it, of the metrics that are still asked. A carried number is
 * what its edition says now: corrected where it was corrected, and gone where it was suppressed or withdrawn.
 */
export function nextFallbackValues(
  { asked, edition }: { readonly asked: readonly Metric[]; readonly edition: string },
  former: FallbackValues,
  earlier: EarlierFigures,
): FallbackValues {
  const kept = asked.flatMap((metric): [string, SnapshotFigure][] => {
    const figure = former[metric.key];
    if (figure === undefined) return [];
    const before = { value: figure.value, earlier: earlier.get(metric.key) ?? [] };
    return [[metric.key, isKnown(before) ? fallbackOf(stillCarriable(metric, edition, before)) : figure]];
  });
  return Object.fromEntries(kept);
}
