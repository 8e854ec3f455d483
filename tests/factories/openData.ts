import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletData } from '@/domain/openData/bookletsAsData';
import { observationsOfEdition } from '@/domain/openData/editionData';
import type { Observation } from '@/domain/openData/observation';
import { bookletJson } from '@/press/data/bookletJson';
import { tidyCsv } from '@/press/data/tables';
import { someHash } from './bookletSnapshot';

/** The observations of a booklet. */
export function observedIn(snapshot: Snapshot): readonly Observation[] {
  return observationsOfEdition(bookletData(snapshot, someHash));
}

/** The booklet's `veri.csv`. */
export function csvOf(snapshot: Snapshot): string {
  return tidyCsv(observedIn(snapshot));
}

/** The booklet's `veri.json`, read. */
export function jsonOf(
  snapshot: Snapshot,
): Readonly<Record<string, unknown>> & { readonly figures: readonly Record<string, unknown>[] } {
  return JSON.parse(bookletJson(snapshot, someHash, observedIn(snapshot))) as ReturnType<typeof jsonOf>;
}
