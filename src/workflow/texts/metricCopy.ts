import type { Metric, Unit } from '@/domain/figures/metric';
import type { Metric as StoredMetric } from '@/payload-types';
import { keyOf } from './relationKey';

/** A metric's definition as inert JSON. */
export function metricCopy(stored: StoredMetric): Metric {
  const { label, definition, order, timeBasis, display } = stored;
  return {
    key: stored.id,
    order,
    label: { tr: label.tr, en: label.en },
    definition: { tr: definition.tr, en: definition.en },
    section: keyOf(stored.section),
    service: stored.service ? keyOf(stored.service) : null,
    unit: unitCopy(stored.unit),
    timeBasis,
    since: stored.since ?? null,
    display,
    approximate: stored.approximate ?? false,
    sensitive: stored.sensitive ?? false,
    required: stored.required ?? true,
  };
}

function unitCopy({ kind, noun }: StoredMetric['unit']): Unit {
  return kind === 'money' ? { kind } : { kind, noun: { tr: noun?.tr ?? '', en: noun?.en ?? '' } };
}
