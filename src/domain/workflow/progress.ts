import { isAsked, type AskedProvince, type Metric } from '../figures/metric';
import { isEntered, type FigureRecord } from './figureRecord';
import { positionOf, positions, reviewPositions, type Position } from './position';

/** Gives the metrics asked of a province, in the sheet's order. */
export function askedMetrics(metrics: readonly Metric[], province: AskedProvince): readonly Metric[] {
  return metrics.filter((metric) => isAsked(metric, province)).toSorted((a, b) => a.order - b.order);
}

/** How far a sheet is, over the metrics that the province is asked for. Kept on the sheet, so that boards read no figures. */
export interface Progress extends SheetProgress {
  /** Falls that wait for the publisher's acceptance. */
  readonly falls: number;
  /** Figures that wait for the publisher's decision on disclosure alone; nothing where it was never asked. */
  readonly undecided?: number;
}

type Figures = ReadonlyMap<string, FigureRecord>;

function countPositions(asked: readonly Metric[], figures: Figures): Record<Position, number> {
  const counts = Object.fromEntries(positions.map((position) => [position, 0])) as Record<Position, number>;
  for (const metric of asked) counts[positionOf(figures.get(metric.key) ?? null)] += 1;
  return counts;
}

/** What was returned is asked for as a correction, emptied or not; any other that was emptied is missing again. */
function isBegun(figure: FigureRecord | undefined): boolean {
  return isEntered(figure) || figure?.state === 'changes_requested';
}

/** Counts a sheet's figures; those of metrics that are not asked do not count. `falls`: how many wait for acceptance. */
export function progressOf(asked: readonly Metric[], figures: Figures, falls: number): Progress {
  const counts = countPositions(asked, figures);
  const required = asked.filter((metric) => metric.required);
  return {
    asked: asked.length,
    required: required.length,
    entered: asked.filter((metric) => isBegun(figures.get(metric.key))).length,
    enteredRequired: required.filter((metric) => isBegun(figures.get(metric.key))).length,
    inReview: reviewPositions.reduce((sum, position) => sum + counts[position], 0),
    returned: counts.changes_requested,
    approved: counts.approved + counts.published,
    falls,
  };
}

/** Counts over the figures that this province is asked for. */
export interface SheetProgress {
  readonly asked: number;
  readonly required: number;
  readonly entered: number;
  readonly enteredRequired: number;
  readonly inReview: number;
  readonly returned: number;
  readonly approved: number;
}
