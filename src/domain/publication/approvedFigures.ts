import type { SnapshotFigure } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { FigureRecord } from '../workflow/figureRecord';

type Figures = ReadonlyMap<string, FigureRecord>;

/** Gives the approved copies, never working values, of the metrics that are asked, by metric key. */
export function approvedFigures(asked: readonly Metric[], figures: Figures): Record<string, SnapshotFigure> {
  const entries = asked.flatMap(({ key }): [string, SnapshotFigure][] => {
    const copy = figures.get(key)?.approved ?? null;
    return copy === null ? [] : [[key, { value: copy.value, asOf: copy.asOf, revision: copy.revision }]];
  });
  return Object.fromEntries(entries);
}

/** Gives the approved value of one metric, or null. For checks. */
export function approvedValue(figures: Figures, metric: string): FigureValue | null {
  return figures.get(metric)?.approved?.value ?? null;
}
