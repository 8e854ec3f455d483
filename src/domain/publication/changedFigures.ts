import type { ChangedFigure, SnapshotFigure } from '../booklet/snapshot';
import { isSameValue } from '../figures/figureValue';

type Figures = Readonly<Record<string, SnapshotFigure>>;

/** What readers will find different from the publication before, by metric key in the order of the keys. */
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
