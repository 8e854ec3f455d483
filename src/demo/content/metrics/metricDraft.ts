import { captions } from './captions';
import { plainMetric, type Metric } from '@/domain/figures/metric';

/** The fields that a metric's author writes; the rest follows from them, from its place in the list, or is plain. */
export interface MetricDraft
  extends
    Pick<Metric, 'key' | 'service' | 'label' | 'definition' | 'unit' | 'timeBasis'>,
    Partial<Pick<Metric, 'since' | 'display' | 'approximate' | 'sensitive' | 'where' | 'graphic'>> {
  /** For the services that not every province has (docs/reference/booklet-facts.md, "no figure"). */
  readonly optional?: true;
}

/** Completes a draft at its place to a metric. */
export function metricOf({ optional, ...draft }: MetricDraft, section: string, order: number): Metric {
  const caption = captions[draft.key] ?? null;
  return { ...plainMetric, ...draft, caption, section, order, required: optional !== true };
}
