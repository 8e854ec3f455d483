import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { Metric } from '@/domain/figures/metric';
import { grouped } from '@/domain/grouped';
import { recordedMetrics } from '@/domain/imports/recordedMetrics';
import { readStored } from '@/stored/storedJson';

interface Kept {
  readonly version: string;
  readonly metrics: readonly Metric[];
}

const kept = new WeakMap<Payload, Map<string, Kept>>();

/** Reads the definitions that a recorded edition's figures were approved with; none for any other edition. */
export async function readRecordedMetrics(scope: ReadScope, edition: string): Promise<readonly Metric[]> {
  const docs = await readAll(scope, 'imports', {
    where: { and: [{ edition: { equals: edition } }, { state: { equals: 'approved' } }] },
    select: { content: true },
    sort: 'number',
  });
  return recordedMetrics(docs.map(({ id, content }) => readStored('importContent', content, { id })));
}

/**
 * Reads the definitions of recorded editions, by edition, as they are committed. Approved imports do not
 * change, and their content is large: so definitions are kept in the process for as long as the edition's
 * approved imports are the same ones.
 */
export async function cachedRecordedMetrics(
  payload: Payload,
  editions: readonly string[],
): Promise<ReadonlyMap<string, readonly Metric[]>> {
  const metricsOf = kept.get(payload) ?? new Map<string, Kept>();
  kept.set(payload, metricsOf);
  for (const [edition, version] of await readVersions(payload, editions)) {
    if (metricsOf.get(edition)?.version === version) continue;
    metricsOf.set(edition, { version, metrics: await readRecordedMetrics({ payload }, edition) });
  }
  return new Map(editions.map((edition) => [edition, metricsOf.get(edition)?.metrics ?? []]));
}

async function readVersions(
  payload: Payload,
  editions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (editions.length === 0) return new Map();
  const docs = await readAll({ payload }, 'imports', {
    where: { and: [{ edition: { in: editions } }, { state: { equals: 'approved' } }] },
    select: { edition: true, contentHash: true },
    sort: 'number',
  });
  const imports = grouped(docs, ({ edition }) => edition);
  return new Map(
    [...imports].map(([edition, own]) => [edition, own.map(({ contentHash }) => contentHash).join(' ')]),
  );
}
