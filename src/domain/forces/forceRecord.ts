import type { FigureRecord } from '../workflow/figureRecord';
import { standingAt, type Position } from '../workflow/position';
import { untouchedRecord, type WorkRecord } from '../workflow/workRecord';
import type { Force } from './force';

/** Where a force stands in the workflow table: it waits for a second person, is confirmed, or over. */
export function forcePosition({ confirmed, ended }: Force): Exclude<Position, 'none'> {
  if (ended !== null) return 'changes_requested';
  return confirmed === null ? 'in_review_ministry' : 'approved';
}

/** A force as the table judges it. `touchedBy` are all who had a hand in what it is about, then and since. */
export function forceRecord(force: Force, figures: ReadonlyMap<string, FigureRecord>): WorkRecord {
  const metrics = [...force.figures.map(({ metric }) => metric), ...Object.keys(force.values)];
  const since = metrics.flatMap((metric) => toucherOf(figures.get(metric)));
  return {
    ...untouchedRecord,
    ...standingAt(forcePosition(force)),
    touchedBy: [...new Set([...force.touchedBy, ...since])],
    sentBy: force.forced.by,
  };
}

/** Whose hands a force is: the forcer's, and of whoever the forcer stood in for. */
export function actorsOfForce({ forced }: Force): readonly string[] {
  return forced.onBehalfOf === null ? [forced.by] : [forced.by, forced.onBehalfOf];
}

/** Everybody who had a hand in a figure, also when its last approval has made the list empty. */
export function toucherOf(figure: FigureRecord | undefined): readonly string[] {
  if (figure === undefined) return [];
  return [...figure.touchedBy, figure.changedBy, figure.sentBy].filter(
    (hand): hand is string => hand !== null && hand !== '',
  );
}
