import type { SnapshotFigure } from '../booklet/snapshot';
import type { Metric } from '../figures/metric';
import { approvedFigures } from './buildSnapshot';
import { carriable, isKnown, stillCarriable, type Carriable, type EarlierFigures } from './carriable';
import { pendingMetrics, type ReleaseSet } from './readiness';
import { takenOver, type FallbackValues } from '../booklet/fallbackValues';

const notReported: SnapshotFigure = { value: { kind: 'not_reported' }, asOf: null, revision: takenOver };

/** Without an approved figure, the number that may be carried over is printed, else "not reported". */
function fallbackOf(found: Carriable | null): SnapshotFigure {
  return found === null ? notReported : { ...found, revision: takenOver };
}

/** Gives fallback values for all that keeps a first publication waiting; an approved copy comes first. */
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
 * Renews a publication's fallback values for its next number, for the metrics that are still asked. A carried
 * number is corrected where its edition corrected it, and gone where it was suppressed or withdrawn.
 */
export function nextFallbackValues(
  { asked, edition }: { readonly asked: readonly Metric[]; readonly edition: string },
  former: FallbackValues,
  earlier: EarlierFigures,
): FallbackValues {
  const renewed = asked.flatMap((metric): [string, SnapshotFigure][] => {
    const figure = former[metric.key];
    if (figure === undefined) return [];
    const before = { value: figure.value, earlier: earlier.get(metric.key) ?? [] };
    return [[metric.key, isKnown(before) ? fallbackOf(stillCarriable(metric, edition, before)) : figure]];
  });
  return Object.fromEntries(renewed);
}

/** What a booklet's content and mark are made of. */
interface Marking {
  /** Its edition is a sample. */
  readonly sample: boolean;
  readonly figures: Readonly<Record<string, SnapshotFigure>>;
}

/**
 * Gives the figures with the sample mark of the edition that each was carried over from: in a booklet of true
 * figures every one then says whether it is invented, and the booklet does where any is.
 */
export function withSampleMarks({ sample, figures }: Marking, earlier: EarlierFigures): Marking {
  const isInvented = (metric: string, { value, sample: known = false }: SnapshotFigure): boolean => {
    if (value.kind !== 'carried_over') return false;
    const origin = (earlier.get(metric) ?? []).filter(({ edition }) => edition === value.edition);
    return known || origin.some((each) => each.sample);
  };
  const invented = Object.entries(figures).map(
    ([metric, figure]) => [metric, figure, isInvented(metric, figure)] as const,
  );
  if (sample || invented.every(([, , mark]) => !mark)) return { sample, figures };
  return {
    sample: true,
    figures: Object.fromEntries(
      invented.map(([metric, figure, mark]) => [metric, { ...figure, sample: mark }]),
    ),
  };
}
