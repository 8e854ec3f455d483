import { formatFigure } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import { formatDate } from '../../turkish/dates';
import { withSuffix } from '../../turkish/suffix';
import type { BlockFigure } from '../composed';
import type { SnapshotContent } from '../snapshot';

/** The mark of each kind of value; a number of this edition has none. */
export const valueMarks = {
  number: null,
  carried_over: '(g)',
  suppressed: '(k)',
  not_applicable: '(–)',
  not_reported: '(..)',
} as const;

/** Gives the large figure of a metric with its words. */
export function blockFigure(metric: Metric, { figures, edition }: SnapshotContent): BlockFigure {
  const figure = figures[metric.key];
  const value = figure?.value ?? { kind: 'not_applicable' };
  const formatted = formatFigure(metric, value);
  const mark = valueMarks[value.kind];
  const time = timeOf(metric, figure?.asOf ?? edition.asOf);
  return {
    metric: metric.key,
    number: formatted?.numeral ?? mark ?? '',
    unit: formatted?.unit ?? null,
    caption: [metric.label.tr, ...time].join(', '),
    was: null,
    mark,
  };
}

function timeOf({ timeBasis, since }: Metric, asOf: string): readonly string[] {
  if (timeBasis === 'unstated') return [];
  if (timeBasis === 'stock') return [formatDate(asOf)];
  if (timeBasis === 'year_to_date') return [`${asOf.slice(0, 4)} yılında`];
  return since === null ? [] : [`${withSuffix(String(since), 'ablative')} bu yana`];
}
