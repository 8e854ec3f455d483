import type { Metric, Unit } from '@/domain/figures/metric';

/** The fields that a metric's author writes; the rest follows from them or from its place in the list. */
export interface MetricDraft {
  readonly key: string;
  readonly service: string | null;
  readonly label: Metric['label'];
  readonly definition: Metric['definition'];
  readonly unit: Unit;
  readonly timeBasis: Metric['timeBasis'];
  readonly since?: number;
  /** `integer` unless given. */
  readonly display?: Metric['display'];
  readonly approximate?: true;
  /** For the services that not every province has (docs/reference/booklet-facts.md, "no figure"). */
  readonly optional?: true;
}

/** Completes a draft at its place to a metric with nothing sensitive. */
export function metricOf(draft: MetricDraft, section: string, order: number): Metric {
  return {
    key: draft.key,
    order,
    label: draft.label,
    definition: draft.definition,
    section,
    service: draft.service,
    unit: draft.unit,
    timeBasis: draft.timeBasis,
    since: draft.since ?? null,
    display: draft.display ?? 'integer',
    approximate: draft.approximate ?? false,
    sensitive: false,
    required: !draft.optional,
  };
}
