import type { Snapshot } from '@/domain/booklet/snapshot';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { Mark } from '@/messages/booklet/data';

/** One figure as readers of the data get it. */
export interface DataRow {
  readonly metric: Metric;
  readonly value: FigureValue;
  /** Whole number, exact lira for money; null for an absence, which its mark explains. */
  readonly amount: number | null;
  readonly marks: readonly Mark[];
  /** ISO date. */
  readonly asOf: string;
  readonly carriedFrom: string | null;
}

/** Puts a figure and its marks together; `change` is the mark of what a publication changed. */
export function dataRow(
  metric: Metric,
  { value, asOf }: { readonly value: FigureValue; readonly asOf: string },
  change: Mark | null,
): DataRow {
  return {
    metric,
    value,
    amount: amountOf(value),
    marks: [change, valueMarks[value.kind]].filter((mark) => mark !== null),
    asOf,
    carriedFrom: value.kind === 'carried_over' ? value.edition : null,
  };
}

const changeMarks = { correction: '(d)', revision: '(r)' } as const;

/** The mark of each kind of value; a number has none. */
export const valueMarks = {
  number: null,
  carried_over: '(g)',
  suppressed: '(k)',
  not_applicable: '(–)',
  not_reported: '(..)',
} as const;

function changeMark(metric: Metric, { publication: { changes, kind } }: Snapshot): Mark | null {
  const isChanged = changes.some((change) => change.metric === metric.key);
  return isChanged && (kind === 'correction' || kind === 'revision') ? changeMarks[kind] : null;
}

/** Lists all metrics in order. One never entered does not apply; a withdrawal has no figures at all. */
export function dataRows(snapshot: Snapshot): readonly DataRow[] {
  if (snapshot.publication.kind === 'withdrawal') return [];
  const metrics = [...snapshot.metrics].sort((a, b) => a.order - b.order);
  return metrics.map((metric) => {
    const figure = snapshot.figures[metric.key];
    const value = figure?.value ?? { kind: 'not_applicable' };
    const asOf = figure?.asOf ?? snapshot.edition.asOf;
    return dataRow(metric, { value, asOf }, changeMark(metric, snapshot));
  });
}
