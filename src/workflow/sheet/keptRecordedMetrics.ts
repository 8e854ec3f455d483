import type { Payload } from 'payload';
import type { Metric } from '@/domain/figures/metric';
import { readRecordedMetrics } from './readRecordedMetrics';

interface Kept {
  readonly version: string;
  readonly metrics: readonly Metric[];
}

const kept = new WeakMap<Payload, Map<string, Kept>>();

/**
 * The definitions of a recorded edition. What was approved does not change, and its content is large: so they are kept
 * in the process for as long as the edition's approved imports are the same ones.
 */
export async function keptRecordedMetrics(payload: Payload, edition: string): Promise<readonly Metric[]> {
  const metricsOf = kept.get(payload) ?? new Map<string, Kept>();
  kept.set(payload, metricsOf);
  const version = await versionOf(payload, edition);
  const known = metricsOf.get(edition);
  if (known?.version === version) return known.metrics;
  const metrics = await readRecordedMetrics({ payload }, edition);
  metricsOf.set(edition, { version, metrics });
  return metrics;
}

async function versionOf(payload: Payload, edition: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'imports',
    where: { and: [{ edition: { equals: edition } }, { state: { equals: 'approved' } }] },
    select: { contentHash: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ contentHash }) => contentHash).join(' ');
}
