import type { ChangedFigure, SnapshotFigure } from '../booklet/snapshot';
import { isSameValue } from '../figures/figureValue';

type Figures = Readonly<Record<string, SnapshotFigure>>;

/** Lists the figures in which two publications differ, in the order of the metric keys. */
export function changedFigures(before: Figures, after: Figures): readonly ChangedFigure[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .map((metric) => ({
      metric,
      before: before[metric]?.value ?? null,
      after: after[metric]?.value ?? null,
    }))
    .filter((change) => !isSameValue(change.before, change.after));
}
